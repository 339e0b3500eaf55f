import { isRefusal, mainCycle, ringCards } from '@undercurrent/cycle';
import type { Actor, Card, CycleMap, Refusal, RefusalReason } from '@undercurrent/cycle';
import { exampleEdits } from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import { createReplicas } from './replicas.ts';
import type { Replica } from './replicas.ts';
import { createRandom } from './seeded-random.ts';

export const therapist: Actor = { role: 'therapist', person: null };

/** The tango in a document of its own, with everybody who may act on it. */
export function tangoSession() {
  const [seat] = createReplicas(exampleEdits(createRandom(1).part), [therapist]);
  const [lanie, malaki] = seat?.reader.current().people ?? [];
  if (!seat || !lanie || !malaki) throw new Error('the tango has two people');
  const asLanie: Actor = { role: 'partner', person: lanie.id };
  const asMalaki: Actor = { role: 'partner', person: malaki.id };
  return { seat, lanie, malaki, asLanie, asMalaki, map: () => seat.reader.current() };
}

/** The card whose words begin so. */
export function cardSaying(map: CycleMap, words: string): Card {
  const found = [...map.cards.values()].find((card) => card.phrase.text.startsWith(words));
  if (!found) throw new Error('no card says that');
  return found;
}

/** Commits what a command answered, and gives back the map as it is then; a refusal is an error. */
export function done(seat: Replica, answer: readonly Edit[] | Refusal): CycleMap {
  if (isRefusal(answer)) throw new Error(answer.reason);
  seat.act(answer);
  return seat.reader.current();
}

/** Why a command said no; null when it did not. */
export function reason(answer: readonly Edit[] | Refusal): RefusalReason | null {
  return isRefusal(answer) ? answer.reason : null;
}

/** The ring cards of the main cycle, in order. */
export function ringOf(map: CycleMap): readonly Card[] {
  const cycle = mainCycle(map);
  return cycle ? ringCards(map, cycle.id) : [];
}
