import type { Card } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { PausePlan } from './pause-plan.ts';
import { compareRanked } from './ring.ts';

/** What an agreement to pause says in short, in one language; `length` is how long at least. */
export interface PauseTexts {
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
  readonly essence: (plan: {
    readonly length: string;
    readonly back: string;
    readonly signal: string;
  }) => string;
}

/** The agreement in English. */
export const englishPauseTexts: PauseTexts = {
  minutes: (count) => `${count} minutes`,
  hours: (count) => (count === 1 ? 'an hour' : `${count} hours`),
  days: (count) => (count === 1 ? 'a day' : `${count} days`),
  essence: ({ length, back, signal }) =>
    `Pause for ${length}, then we come back${back && `: ${back}`}.${signal && ` Our signal: ${signal}.`}`,
};

/**
 * The agreement in a sentence or two, as it stands on the map: how long, that we come back, and our signal. It
 * speaks of the return whatever is filled in (invariant 8).
 */
export function pauseEssence({ minutes, words }: PausePlan, texts: PauseTexts = englishPauseTexts): string {
  return texts.essence({
    length: pauseLength(minutes, texts),
    back: bare(words.return),
    signal: bare(words.signal),
  });
}

/** How long a pause is, in words: “20 minutes”, “an hour”, “2 days”. */
export function pauseLength(minutes: number, texts: PauseTexts = englishPauseTexts): string {
  if (minutes % (24 * 60) === 0) return texts.days(minutes / (24 * 60));
  return minutes % 60 === 0 ? texts.hours(minutes / 60) : texts.minutes(minutes);
}

/** The card on the map that stands for the agreement: the first pause of all; null while there is none. */
export function pauseCard(map: CycleMap): Card | null {
  const pauses = [...map.cards.values()].filter((card) => card.kind === 'pause' && card.owner === 'together');
  return pauses.sort(compareRanked)[0] ?? null;
}

/** Words that a sentence can close: without a full stop of their own. */
function bare(words: string): string {
  return words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.。]+$/u, '');
}
