import type { told as english } from '../en/told.ts';

export const told = {
  'canvas.told': '{label}: {words}',
  'canvas.toldUnconfirmed': '{label}: {words}. Noch nicht bestätigt.',
  'canvas.told.sticky': 'Klebezettel: {words}',
  'canvas.told.label': 'Worte auf dem Papier: {words}',
  'canvas.told.ink': 'Stiftstrich',
  'canvas.blankNote': 'leer',
  'canvas.selected': '{count, plural, one {# Element ausgewählt} other {# Elemente ausgewählt}}',
  'canvas.noticed': 'Wenn ich merke: {words}',
  'canvas.noticedTogether': 'Wenn wir merken: {words}',
} as const satisfies Record<keyof typeof english, string>;
