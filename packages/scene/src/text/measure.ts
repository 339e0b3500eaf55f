import type { Font } from '@undercurrent/theme';

/** The width of a text in a font, in map units. Passed in: only a browser, or a font file, can know. */
export type Measure = (text: string, font: Font) => number;
