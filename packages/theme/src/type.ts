/**
 * The two faces of the product: `plain` for everything, `hand` for names and free words on the paper. The second of each
 * has the Arabic letters that the first has not.
 */
export const families = {
  plain: "'Figtree Variable', 'Figtree', 'Vazirmatn Variable', system-ui, 'Noto Sans', sans-serif",
  hand: "'Caveat', 'Playpen Sans Arabic Variable', 'Segoe Print', 'Bradley Hand', cursive",
} as const;
/** A name of a face. */
export type Family = keyof typeof families;

/** A font as text measurers, painters and picture writers need it; sizes in map units or CSS px. */
export interface Font {
  readonly family: Family;
  readonly size: number;
  readonly weight: number;
  readonly isItalic?: boolean;
}

/** The font as CSS shorthand, for `ctx.font` and `document.fonts.load`. */
export function cssFont(font: Font): string {
  return `${font.isItalic ? 'italic ' : ''}${font.weight} ${font.size}px ${families[font.family]}`;
}

/** Type sizes of the interface in CSS px. */
export const textSizes = { small: 13, body: 15, touch: 16, title: 18, display: 28 } as const;
/** How much larger the interface's type is for those who want it so. */
export const textShares = { large: 1.125, largest: 1.25 } as const;
/** Type on the map, in map units. */
export const mapFonts = {
  cardLabel: { family: 'plain', size: 11, weight: 600 },
  cardWords: { family: 'plain', size: 15, weight: 500 },
  cardWordsUnconfirmed: { family: 'plain', size: 15, weight: 500, isItalic: true },
  cardAside: { family: 'plain', size: 12, weight: 500 },
  cycleName: { family: 'hand', size: 40, weight: 700 },
  cycleNamePlaceholder: { family: 'hand', size: 30, weight: 500 },
  cycleNote: { family: 'plain', size: 12, weight: 500 },
  edgeNote: { family: 'plain', size: 12, weight: 600 },
  columnHead: { family: 'plain', size: 15, weight: 600 },
  waterline: { family: 'plain', size: 12, weight: 600 },
  sticky: { family: 'hand', size: 22, weight: 500 },
  label: { family: 'hand', size: 24, weight: 500 },
  shapeWords: { family: 'hand', size: 22, weight: 500 },
  arrowWords: { family: 'hand', size: 20, weight: 500 },
  presence: { family: 'plain', size: 11, weight: 600 },
} as const satisfies Record<string, Font>;
