import type { Card } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import type { PausePlan } from './pause-plan.ts';
import { pauseTexts } from './pause-texts.ts';
import type { PauseTexts } from './pause-texts.ts';
import { compareRanked } from './ring.ts';

/** Whose plan it is, and what it says. */
type Planned = Pick<CycleMap, 'people' | 'pausePlan' | 'language'>;

/**
 * The agreement in a sentence or two, as it stands on the map: how long, that we come back, and our signal; on a map
 * of one person that I come back. It speaks of the return whatever is filled in (invariant 8).
 */
export function pauseEssence({ people, pausePlan, language }: Planned): string {
  const { essence, essenceAlone } = pauseTexts[language];
  return essenceOf(pausePlan, language, people.length === 1 ? essenceAlone : essence);
}

/** True for words that tell this plan in any language, for one or for several: nobody has put them differently. */
export function tellsPlan(words: string, plan: PausePlan): boolean {
  return languages.some((language) => {
    const { essence, essenceAlone } = pauseTexts[language];
    return [essence, essenceAlone].some((tell) => words === essenceOf(plan, language, tell));
  });
}

function essenceOf({ minutes, words }: PausePlan, language: Language, tell: PauseTexts['essence']): string {
  return tell({
    length: pauseLength(minutes, language),
    back: bare(words.return),
    signal: bare(words.signal),
  });
}

/** How long a pause is, in words: “20 minutes”, “an hour”, “2 days”. */
export const pauseLength = (minutes: number, language: Language): string =>
  lengthIn(minutes, pauseTexts[language]);

function lengthIn(minutes: number, texts: PauseTexts): string {
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
