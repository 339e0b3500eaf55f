import type { dance as english } from '../en/dance.ts';

export const dance = {
  'dance.title': 'Votre {word} : l’ancien et le nouveau',
  'dance.which': 'Que regarder',
  'dance.old': 'L’ancien',
  'dance.both': 'L’un sur l’autre',
  'dance.new': 'Le nouveau',
  'dance.slider': 'Votre {word}, de l’ancien au nouveau',
  'dance.end': 'Revenir à la carte',
  'dance.ring': 'Votre {word} avec le nouveau, pas à pas',
  'dance.seeing.old': 'Vous voyez votre {word} d’avant.',
  'dance.seeing.both': 'Vous voyez votre {word} avec le nouveau par-dessus ; l’ancien est pâle.',
  'dance.seeing.new': 'Vous voyez votre {word} avec le nouveau. Ce qui reste pareil est pâle.',
} as const satisfies Record<keyof typeof english, string>;
