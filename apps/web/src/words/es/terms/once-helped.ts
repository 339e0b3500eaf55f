import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const onceHelped = {
  'kept me safe': 'me protegió',
  'kept the peace': 'mantuvo la paz',
  'got me noticed': 'hizo que me vieran',
  'stopped the shouting': 'paró los gritos',
  'let me feel in charge': 'me dejó sentir que algo dependía de mí',
  'kept hope alive': 'mantuvo viva la esperanza',
  'hid my hurt': 'escondió mi dolor',
  'kept me close': 'me mantuvo cerca',
  'made me needed': 'hizo que me necesitaran',
  'kept me out of trouble': 'me libró de problemas',
  'helped me cope alone': 'me ayudó a arreglármelas por mi cuenta',
  'let me leave before being left': 'me dejó irme antes de que me dejaran',
  'made me strong': 'me dio fuerza',
  'protected someone else': 'protegió a otra persona',
  'avoided disappointment': 'evitó decepciones',
  'got through the day': 'me ayudó a pasar el día',
} as const satisfies SaidTerms['once-helped'];
