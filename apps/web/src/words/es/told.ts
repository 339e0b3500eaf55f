import type { told as english } from '../en/told.ts';

export const told = {
  'canvas.told': '{label}: {words}',
  'canvas.toldUnconfirmed': '{label}: {words}. Sin confirmar todavía.',
  'canvas.told.sticky': 'Nota adhesiva: {words}',
  'canvas.told.label': 'Palabras en el papel: {words}',
  'canvas.told.ink': 'Trazo',
  'canvas.blankNote': 'en blanco',
  'canvas.selected': '{count, plural, one {# elemento seleccionado} other {# elementos seleccionados}}',
  'canvas.noticed': 'Cuando noto: {words}',
  'canvas.noticedTogether': 'Cuando notamos: {words}',
} as const satisfies Record<keyof typeof english, string>;
