import type { Box } from '@undercurrent/geometry';

/** Where the words of a mark stand, in map units: what they wrap in, and what they are on. */
export interface WordsRoom {
  readonly left: number;
  /** The width at which they wrap. */
  readonly width: number;
  readonly lineHeight: number;
  readonly align: 'start' | 'center';
  /** Around the words and what is drawn for them: pressed there, it is their mark that is pressed. */
  readonly box: Box;
}

/**
 * Stands in for words that are still to be written, so that the mark they will be on makes room for them. It takes no
 * room itself and is seen by nobody.
 */
export const wordsToCome = '\u200b';
