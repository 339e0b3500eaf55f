import { contrastOf } from './contrast.ts';

/** A `#rrggbb` colour a `share` (0 to 1) of the way from one to another. */
export function mixColors(from: string, to: string, share: number): string {
  const part = (at: number) => {
    const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** Contrast that words keep however quiet they are (WCAG 2.2, AA). */
export const leastContrast = 4.5;
const steps = 20;

/** A colour of words as near to its background as can still be read with ease, and no nearer than halfway. */
export function quietInk(color: string, background: string): string {
  for (let step = steps / 2; step > 0; step--) {
    const mixed = mixColors(color, background, step / steps);
    if (contrastOf(mixed, background) >= leastContrast) return mixed;
  }
  return color;
}
