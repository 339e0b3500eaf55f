import type { CycleMap } from '@undercurrent/cycle';

/** True when a card is gone that is in no bin either: its words are not to be told again, nor to stand anywhere. */
export function isAnyTakenBack(before: CycleMap, after: CycleMap): boolean {
  if (before.cards === after.cards && before.bin.cards === after.bin.cards) return false;
  const known = [...before.cards.keys(), ...before.bin.cards.keys()];
  return known.some((id) => !after.cards.has(id) && !after.bin.cards.has(id));
}
