import type { dance as english } from '../en/dance.ts';

export const dance = {
  'dance.title': 'Su {word}: lo de antes y lo nuevo',
  'dance.which': 'Qué ver',
  'dance.old': 'Lo de antes',
  'dance.both': 'Lo uno sobre lo otro',
  'dance.new': 'Lo nuevo',
  'dance.slider': 'Su {word}, de lo de antes a lo nuevo',
  'dance.end': 'Volver al mapa',
  'dance.ring': 'Su {word} con lo nuevo, paso a paso',
  'dance.seeing.old': 'Ves su {word} como era antes.',
  'dance.seeing.both': 'Ves su {word} con lo nuevo encima; lo de antes se ve pálido.',
  'dance.seeing.new': 'Ves su {word} con lo nuevo. Lo que sigue igual se ve pálido.',
} as const satisfies Record<keyof typeof english, string>;
