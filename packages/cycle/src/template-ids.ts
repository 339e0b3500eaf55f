/** The structures a map can be begun with; see section 2 of the domain. What each holds lies in `templates`. */
export const templateIds = [
  'chase-and-retreat',
  'both-on-guard',
  'both-gone-quiet',
  'hold-on-and-hope',
  'care-that-closes-in',
  'soft-spots-and-shields',
  'the-more-the-more',
  'map-with-exits',
  'one-persons-loop',
  'old-dance-new-dance',
  'three-or-more',
  'blank',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** The template for one person alone: nobody else is on its map, and nobody else is ever named there. */
export const onePersonsTemplate = 'one-persons-loop' satisfies TemplateId;
