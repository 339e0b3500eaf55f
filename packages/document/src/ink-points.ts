import { limits } from '@undercurrent/cycle';

/** Ink is stored in whole tenths of a map unit. */
const perUnit = 10;

/**
 * A stroke as it is stored: tenths of a map unit, each x and y as the step from the one before. Small whole
 * numbers take 2 bytes each in an update, plain fractions 9.
 */
export function packPoints(points: readonly number[]): readonly number[] {
  const tenths = points.map((value) => Math.round(value * perUnit) + 0);
  return tenths.map((value, index) => value - (tenths[index - 2] ?? 0));
}

/** Undoes `packPoints`; null for anything that it could not have made. */
export function unpackPoints(stored: unknown): readonly number[] | null {
  if (!Array.isArray(stored) || stored.length > limits.inkPoints * 2 || stored.length % 2 !== 0) return null;
  const tenths: number[] = [];
  for (const step of stored as readonly unknown[]) {
    if (typeof step !== 'number' || !Number.isInteger(step)) return null;
    const value = step + (tenths[tenths.length - 2] ?? 0);
    if (Math.abs(value) > limits.reach * perUnit) return null;
    tenths.push(value);
  }
  return tenths.map((value) => value / perUnit);
}
