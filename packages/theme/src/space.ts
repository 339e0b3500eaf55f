/** Spaces in CSS px, a step of 4. */
export const spaces = { hair: 2, tiny: 4, small: 8, medium: 12, large: 16, wide: 24, huge: 40 } as const;
export const radii = { small: 8, medium: 10, large: 14, round: 999 } as const;
/**
 * Milliseconds; all become 0 under reduced motion. `breath` is one calm breath, in and out; `walk` is how long a light
 * takes from card to card: it is to be followed by eye.
 */
export const durations = { quick: 120, layout: 280, walk: 1_400, breath: 10_000 } as const;
export const targets = { touch: 44, pointer: 36 } as const;
