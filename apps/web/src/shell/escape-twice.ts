import type { Clock } from '../platform/clock.ts';

/** Two presses within this time mean: at once. */
const twiceWithinMs = 600;

interface EscapeKey {
  readonly key: string;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** Counts presses of Escape. */
export interface EscapeCount {
  /** The first of two goes its way; the second, soon enough and with nothing between them, is `second`. */
  readonly press: (press: EscapeKey) => 'first' | 'second' | null;
  /** Something else was pressed: what comes next is a first one. */
  readonly part: () => void;
}

/** A count that begins at none. A key that is held is one press; one that ends a composition is none. */
export function createEscapeCount({ now }: Pick<Clock, 'now'>): EscapeCount {
  let firstMs: number | null = null;
  const part = () => {
    firstMs = null;
  };
  return {
    part,
    press: ({ key, repeat, isComposing }) => {
      if (key === 'Escape' && repeat) return null;
      if (key !== 'Escape' || isComposing) {
        part();
        return null;
      }
      const isSecond = firstMs !== null && now() - firstMs <= twiceWithinMs;
      firstMs = isSecond ? null : now();
      return isSecond ? 'second' : 'first';
    },
  };
}
