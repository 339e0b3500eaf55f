/**
 * Dash patterns by name, in map units, for lines about 2.5 wide with round caps; null draws a whole line.
 * `double` is drawn as two thin lines side by side. The greyscale-safe twin of colour.
 */
export const dashPatterns = {
  solid: null,
  dotted: [0.1, 6.5],
  dashed: [8, 8],
  'long-dash': [20, 9],
  'dash-dot': [14, 8, 0.1, 8],
  double: null,
} as const satisfies Record<string, readonly number[] | null>;
/** A name of a dash pattern. */
export type DashName = keyof typeof dashPatterns;
