import type { canvas as english } from '../en/canvas.ts';

export const canvas = {
  'canvas.name': 'Die Landkarte',
  'canvas.help':
    'Mit den Pfeiltasten wählst du ein Kärtchen und bewegst es dann, Tab und Umschalt mit Tab gehen von Kärtchen zu Kärtchen, Eingabe schreibt hinein, Esc lässt los. Die ganze Landkarte steht auch in der Liste der Schritte.',
  'canvas.broken':
    'Die Landkarte lässt sich gerade nicht zeichnen. Alles ist noch da, in der Liste der Schritte. Vielleicht hilft es, die Seite neu zu laden.',
  'canvas.beneath': '{word}: was darunter liegt',
  'canvas.strengths': 'was uns hält',
  'canvas.namePlaceholder': '{word} benennen',
  'canvas.direction.toward-other': 'zueinander hin',
  'canvas.direction.for-myself': 'für mich',
  'canvas.direction.together': 'gemeinsam',
  'canvas.namedTogether': 'gemeinsam benannt · einverstanden: {names}',
  'canvas.nameAgreed': 'einverstanden: {names}',
  'canvas.nothingFrom': 'noch nichts von {names}',

  'canvas.writing': '{name} schreibt …',
} as const satisfies Record<keyof typeof english, string>;
