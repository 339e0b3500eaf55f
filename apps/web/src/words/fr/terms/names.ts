import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const names = {
  'The Tango': 'Le tango',
  'The Tornado': 'La tornade',
  'Cat and Mouse': 'Le chat et la souris',
  'The Freeze': 'Le grand gel',
  'Ping-Pong': 'Ping-pong',
  'The Spiral': 'La spirale',
  'Hide and Seek': 'Cache-cache',
  'The Courtroom': 'Le tribunal',
  'The Cold Front': 'Le courant d’air froid',
  'Push-Pull': 'Je te suis, tu me fuis',
  'The Echo': 'L’écho',
  'Hot Potato': 'La patate chaude',
  'The Undertow': 'La lame de fond',
  'Two Islands': 'Deux îles',
  'The Alarm': 'L’alarme',
  'The Merry-Go-Round': 'Le manège',
  'The Wall': 'Le mur',
  'Groundhog Day': 'Le disque rayé',
} as const satisfies SaidTerms['names'];
