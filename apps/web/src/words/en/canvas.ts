/** The words of the canvas. */
export const canvas = {
  'canvas.name': 'The map',
  'canvas.help':
    'Arrow keys choose a card and then move it, Tab and Shift with Tab go from card to card, Enter writes in it, Escape lets go. All of the map is also in the list of steps.',
  'canvas.broken':
    'The map can’t be drawn just now. It is all still there, in the list of steps. Loading the page again may help.',
  'canvas.beneath': 'beneath the {word}',
  'canvas.strengths': 'what holds us',
  'canvas.namePlaceholder': 'Name this {word}',
  'canvas.direction.toward-other': 'toward the other',
  'canvas.direction.for-myself': 'for myself',
  'canvas.direction.together': 'together',
  'canvas.namedTogether': 'named together · agreed by {names}',
  'canvas.nameAgreed': 'agreed by {names}',
  'canvas.nothingFrom': 'nothing from {names} yet',

  'canvas.writing': '{name} is writing …',
} as const satisfies Record<string, string>;
