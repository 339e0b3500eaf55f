import type { CycleMap } from '@undercurrent/cycle';
import { useSpoken } from './spoken.ts';
import { t } from './t.ts';

/** What a cycle can be called without anybody having to type it; stored in English, read in every language. */
const offered = ['cycle', 'dance', 'loop', 'pattern', 'storm'] as const;

/** The couple’s word for the cycle: as they typed it, or one of those on offer in the language spoken here. */
export function cycleWordOf({ cycleWord }: Pick<CycleMap, 'cycleWord'>): string {
  const known = useSpoken.getState().translation && offered.find((word) => word === cycleWord);
  return known ? t(`word.offer.${known}`) : cycleWord;
}

/** The words on offer for it. */
export const offeredCycleWords = (): readonly string[] => offered.map((word) => t(`word.offer.${word}`));

/** A word as it is stored: one on offer in English, so that everybody reads it in their own language. */
export function storedCycleWord(typed: string): string {
  const same = (word: string) => word.trim().toLocaleLowerCase();
  return offered.find((word) => same(t(`word.offer.${word}`)) === same(typed)) ?? typed.trim();
}
