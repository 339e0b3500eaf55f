import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const names = {
  'The Tango': 'El tango',
  'The Tornado': 'El torbellino',
  'Cat and Mouse': 'El gato y el ratón',
  'The Freeze': 'La helada',
  'Ping-Pong': 'Ping-pong',
  'The Spiral': 'La espiral',
  'Hide and Seek': 'El escondite',
  'The Courtroom': 'El tribunal',
  'The Cold Front': 'El frente frío',
  'Push-Pull': 'El tira y afloja',
  'The Echo': 'El eco',
  'Hot Potato': 'La papa caliente',
  'The Undertow': 'La resaca del mar',
  'Two Islands': 'Dos islas',
  'The Alarm': 'La alarma',
  'The Merry-Go-Round': 'El carrusel',
  'The Wall': 'El muro',
  'Groundhog Day': 'La historia de siempre',
} as const satisfies SaidTerms['names'];
