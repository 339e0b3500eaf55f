/** Dash patterns by name, in map units, for lines 2 wide; null draws a whole line. Greyscale-safe twin of colour. */
export const dashPatterns = {
  solid: null,
  dotted: [0.1, 6],
  dashed: [9, 6],
  'long-dash': [18, 7],
  'dash-dot': [12, 5, 0.1, 5],
  double: [3, 3],
} as const satisfies Record<string, readonly number[] | null>;
