import { cardLabel as labelIn, englishCardLabels } from '@undercurrent/cycle';
import type { Card, CardLabels, CycleMap } from '@undercurrent/cycle';
import { useSpoken } from './spoken.ts';

/** The words above cards in the language spoken here; the same object until another one is. */
export const cardLabels = (): CardLabels => useSpoken.getState().translation?.labels ?? englishCardLabels;

/** The label of a card, such as "Malaki · Tells himself", in the language spoken here. */
export const cardLabel = (map: Pick<CycleMap, 'people'>, card: Pick<Card, 'owner' | 'kind'>): string =>
  labelIn(map, card, cardLabels());
