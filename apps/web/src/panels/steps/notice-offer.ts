import { newStepCards, ringCards } from '@undercurrent/cycle';
import type { Card, CycleMap } from '@undercurrent/cycle';
import { t } from '../../words/t.ts';

const mostOffered = 4;

/**
 * At what a step of this owner could begin, from the map itself: what starts it for them, their early signs, what
 * they feel and sense in the body. For a step of all: of everybody.
 */
export function noticeOffer(map: CycleMap, step: Pick<Card, 'cycle' | 'owner'>): readonly string[] {
  const isTheirs = (card: Card) => step.owner === 'together' || card.owner === step.owner;
  const ring = ringCards(map, step.cycle).filter(isTheirs);
  const of = (cards: readonly Card[], kind: Card['kind']) =>
    cards.filter((card) => card.kind === kind).map((card) => card.phrase.text);
  const felt = step.owner === 'together' ? [] : of(ring, 'feeling').map(feltWords);
  const found = [
    ...of(ring, 'cue'),
    ...of(newStepCards(map, step.cycle).filter(isTheirs), 'early-sign'),
    ...felt,
    ...of(ring, 'body'),
  ];
  return [...new Set(found)].slice(0, mostOffered);
}

/** "Abandoned, panicky" within a sentence. */
function feltWords(said: string): string {
  return t('steps.feel', { words: said.charAt(0).toLocaleLowerCase() + said.slice(1) });
}
