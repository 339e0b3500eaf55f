import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const names = {
  'The Tango': 'Der Tango',
  'The Tornado': 'Der Wirbelsturm',
  'Cat and Mouse': 'Katz und Maus',
  'The Freeze': 'Die Eiszeit',
  'Ping-Pong': 'Pingpong',
  'The Spiral': 'Die Spirale',
  'Hide and Seek': 'Versteckspiel',
  'The Courtroom': 'Der Gerichtssaal',
  'The Cold Front': 'Die Kaltfront',
  'Push-Pull': 'Das Tauziehen',
  'The Echo': 'Das Echo',
  'Hot Potato': 'Der Schwarze Peter',
  'The Undertow': 'Der Sog',
  'Two Islands': 'Zwei Inseln',
  'The Alarm': 'Der Fehlalarm',
  'The Merry-Go-Round': 'Das Karussell',
  'The Wall': 'Die Mauer',
  'Groundhog Day': 'Und täglich grüßt das Murmeltier',
} as const satisfies SaidTerms['names'];
