import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const onceHelped = {
  'kept me safe': 'me protégeait',
  'kept the peace': 'gardait la paix',
  'got me noticed': 'me rendait visible',
  'stopped the shouting': 'arrêtait les cris',
  'let me feel in charge': 'me laissait un peu de prise',
  'kept hope alive': 'gardait l’espoir en vie',
  'hid my hurt': 'cachait ma peine',
  'kept me close': 'me gardait tout près',
  'made me needed': 'me rendait utile',
  'kept me out of trouble': 'm’évitait des ennuis',
  'helped me cope alone': 'm’aidait à m’en sortir sans personne',
  'let me leave before being left': 'me laissait partir avant qu’on me quitte',
  'made me strong': 'me rendait solide',
  'protected someone else': 'protégeait quelqu’un d’autre',
  'avoided disappointment': 'évitait les déceptions',
  'got through the day': 'm’aidait à tenir jusqu’au soir',
} as const satisfies SaidTerms['once-helped'];
