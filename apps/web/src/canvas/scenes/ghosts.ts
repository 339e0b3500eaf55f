import type { Card, CycleMap, PersonId } from '@undercurrent/cycle';
import { useTemplates, waitingPlaces } from '../../connection/waiting-places.ts';
import { nameIn } from '../../words/ask.ts';
import { promptWords } from '../../words/prompts.ts';
import { useSpoken } from '../../words/spoken.ts';

const none: readonly Card[] = [];
let last: { readonly madeOf: readonly unknown[]; readonly ghosts: readonly Card[] } | null = null;

/**
 * The places of a map that wait for a card, as cards between the cards, each with its question as the reader is asked
 * it. The same for the same map, reader and language.
 */
export function ghostsOf(map: CycleMap, reader: PersonId | null): readonly Card[] {
  const open = waitingPlaces(map);
  const { templates } = useTemplates.getState();
  if (open.length === 0 || !templates) return none;
  const madeOf = [open, reader, map.isBeneathRaised, useSpoken.getState().locale];
  if (!last || last.madeOf.some((part, index) => part !== madeOf[index])) {
    const nameOf = nameIn(map.people);
    last = {
      madeOf,
      ghosts: templates.ghostCards(map, open, (slot) => promptWords(slot, { nameOf, reader })),
    };
  }
  return last.ghosts;
}
