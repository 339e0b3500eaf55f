/** How things of the map are told in a sentence, such as what is selected. */
export const told = {
  'canvas.told': '{label}: {words}',
  'canvas.toldUnconfirmed': '{label}: {words}. Not confirmed yet.',
  'canvas.told.sticky': 'Sticky note: {words}',
  'canvas.told.label': 'Words on the paper: {words}',
  'canvas.told.ink': 'Pen stroke',
  'canvas.blankNote': 'blank',
  'canvas.selected': '{count, plural, one {# thing selected} other {# things selected}}',
  'canvas.noticed': 'When I notice {words}',
  'canvas.noticedTogether': 'When we notice {words}',
} as const satisfies Record<string, string>;
