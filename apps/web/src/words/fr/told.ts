import type { told as english } from '../en/told.ts';

export const told = {
  'canvas.told': '{label} : {words}',
  'canvas.toldUnconfirmed': '{label} : {words}. Pas encore confirmé.',
  'canvas.told.sticky': 'Pense-bête : {words}',
  'canvas.told.label': 'Mots sur le papier : {words}',
  'canvas.told.ink': 'Trait de stylo',
  'canvas.blankNote': 'vide',
  'canvas.selected': '{count, plural, one {# élément choisi} other {# éléments choisis}}',
  'canvas.noticed': 'Quand je remarque : {words}',
  'canvas.noticedTogether': 'Quand nous remarquons : {words}',
} as const satisfies Record<keyof typeof english, string>;
