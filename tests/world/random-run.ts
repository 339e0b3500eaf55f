import { isRefusal } from '@undercurrent/cycle';
import type { Actor, Card, CycleMap, PersonId, Refusal } from '@undercurrent/cycle';
import { firstEdits } from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import fc from 'fast-check';
import { randomAct } from './random-acts.ts';
import { createReplicas } from './replicas.ts';
import type { Replica } from './replicas.ts';
import { createRandom } from './seeded-random.ts';

/** Random parts of ids, the same in every run. */
export const part = createRandom(99).part;
const start = firstEdits(
  [
    { name: 'Lanie', pronouns: 'she' },
    { name: 'Malaki', pronouns: 'he' },
  ],
  part,
);
/** The two of the map. */
export const people = start.flatMap((edit) =>
  edit.kind === 'create' && edit.record === 'people' ? [edit.id] : [],
);
export const therapist: Actor = { role: 'therapist', person: null };
export const partners = people.map((person): Actor => ({ role: 'partner', person }));
/** Where a run begins. */
export const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** What one act did. */
export interface Step {
  readonly before: CycleMap;
  readonly after: CycleMap;
  readonly actor: Actor;
}

/** A random run of all three seats at one map, with what each act did. */
export function run(
  seed: number,
  count: number,
): { readonly seat: Replica; readonly steps: readonly Step[] } {
  const random = createRandom(seed);
  const seat = seats([therapist])[0];
  const steps: Step[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = seat.reader.current();
    const actor = random.pick([therapist, ...partners]) ?? therapist;
    seat.act(randomAct(random, before, actor));
    steps.push({ before, after: seat.reader.current(), actor });
  }
  return { seat, steps };
}

/** Copies of the map, one for each of these. */
export function seats(actors: readonly Actor[]): readonly [Replica, ...Replica[]] {
  const [first, ...others] = createReplicas(start, actors);
  if (!first) throw new Error('no seats');
  return [first, ...others];
}

/** The edits of an answer; none for a refusal. */
export const edits = (answer: readonly Edit[] | Refusal): readonly Edit[] =>
  isRefusal(answer) ? [] : answer;
/** Whose a card is, by name. */
export const owners = (card: Card): readonly PersonId[] =>
  card.owner === 'together' ? people : [card.owner];
/** The cards of every step that were there before and after. */
export const pairs = (steps: readonly Step[]) =>
  steps.flatMap(({ before, after, actor }) =>
    [...after.cards.values()].flatMap((card) => {
      const old = before.cards.get(card.id);
      return old ? [{ old, card, actor }] : [];
    }),
  );
