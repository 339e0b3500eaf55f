import type { CardKind, Phase } from '@undercurrent/cycle';
import { firstKinds, kindsInOrder } from './phase-kinds.ts';

/** What a key held with Alt asks of quick add. */
export type QuickKey =
  | { readonly name: 'speaker'; readonly index: number }
  | { readonly name: 'kind'; readonly kind: CardKind };

interface KeyPress {
  /** The place on the keyboard, so that it works on every layout. */
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const kindCodes = ['KeyQ', 'KeyW', 'KeyE'];

/**
 * Alt + 1 … 6 chooses who speaks, Alt + Q, W, E one of the phase's first kinds, Alt + up and down walk through all
 * kinds.
 */
export function quickKeyOf(
  press: KeyPress,
  { kind, phase }: { readonly kind: CardKind; readonly phase: Phase },
): QuickKey | null {
  if (!press.altKey || press.ctrlKey || press.metaKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  if (digit !== undefined) return { name: 'speaker', index: Number(digit) - 1 };
  const quick = firstKinds[phase][kindCodes.indexOf(press.code)];
  if (quick) return { name: 'kind', kind: quick };
  const by = press.code === 'ArrowDown' ? 1 : press.code === 'ArrowUp' ? -1 : 0;
  if (by === 0) return null;
  const kinds = kindsInOrder(phase);
  const next = kinds[(kinds.indexOf(kind) + by + kinds.length) % kinds.length];
  return next ? { name: 'kind', kind: next } : null;
}
