/** The words of the canvas. */
export const canvas = {
  'canvas.name': 'The map',
  'canvas.help':
    'Arrow keys choose a card and then move it, Tab and Shift with Tab go from card to card, Enter writes in it, Escape lets go. All of the map is also in the list of steps.',
  'canvas.broken':
    'The map can’t be drawn just now. It is all still there, in the list of steps. Loading the page again may help.',
  'canvas.beneath': 'beneath the {word}',
  'canvas.namePlaceholder': 'Name this {word}',
  'canvas.nothingFrom': 'nothing from {names} yet',

  'canvas.told': '{label}: {words}',
  'canvas.toldUnconfirmed': '{label}: {words}. Not confirmed yet.',
  'canvas.told.sticky': 'Sticky note: {words}',
  'canvas.told.label': 'Words on the paper: {words}',
  'canvas.told.ink': 'Pen stroke',
  'canvas.told.shape': 'Shape',
  'canvas.told.arrow': 'Arrow',
  'canvas.blankNote': 'blank',
  'canvas.selected': '{count, plural, one {# thing selected} other {# things selected}}',

  'canvas.write.card': 'Words of this card',
  'canvas.write.note': 'Words of this note',
  'canvas.write.cycle': 'Name in the middle',
  'canvas.wordsKept': 'That went away while you were writing. Your words are still here:',

  'canvas.wordsGivenUp': 'The old words stay. What you wrote is still here:',
  'canvas.keys.choose': 'Choose a first card',

  'canvas.writing': '{name} is writing …',

  'canvas.bar': 'For the selection',
  'canvas.bar.edit': 'Write',
  'canvas.bar.confirm': 'These are my words',
  'canvas.bar.unconfirmed': 'Not confirmed by {name} yet',
  'canvas.bar.owner': 'Whose card: {name}',
  'canvas.bar.ownerTitle': 'Whose card?',
  'canvas.bar.kind': 'Kind: {kind}',
  'canvas.bar.kindTitle': 'What is it?',
  'canvas.surface.ring': 'On the cycle',
  'canvas.surface.beneath': 'Beneath it',
  'canvas.surface.new-steps': 'New steps',
  'canvas.bar.insertAfter': 'Add the next step here',
  'canvas.bar.edge': 'Arrow: words and weight',
  'canvas.bar.exit': 'Leads out from: {card}',
  'canvas.bar.exitTitle': 'Leads out from …',
  'canvas.bar.noExit': 'No arrow',
  'canvas.bar.under': 'Belongs under: {card}',
  'canvas.bar.underTitle': 'Belongs under …',
  'canvas.bar.duplicate': 'Duplicate',
  'canvas.bar.delete': 'Delete',

  'canvas.edge.words': 'Words on the arrow',
  'canvas.edge.wordsHint': 'such as: it speeds up here',
  'canvas.edge.amplifies': 'This step turns it up',
  'canvas.edge.amplifiesHint': 'Draws this arrow stronger',
  'canvas.edge.done': 'Done',
} as const satisfies Record<string, string>;
