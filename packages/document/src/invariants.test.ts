import {
  createCardId,
  isRefusal,
  mainCycle,
  replacedCard,
  ringCards,
  ringEdges,
  surfaceOf,
} from '@undercurrent/cycle';
import type { Actor, Card, CycleMap, PersonId, Refusal } from '@undercurrent/cycle';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomAct } from '../../../tests/world/random-acts.ts';
import { createReplicas, settle } from '../../../tests/world/replicas.ts';
import type { Replica } from '../../../tests/world/replicas.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { changeWords } from './commands/card-words.ts';
import { deleteItems } from './commands/items.ts';
import { addPerson, changePerson } from './commands/people.ts';
import { placeCard } from './commands/place-card.ts';
import type { Edit } from './edit.ts';
import { firstEdits } from './first-edits.ts';

const part = createRandom(99).part;
const start = firstEdits(
  [
    { name: 'Lanie', pronouns: 'she' },
    { name: 'Malaki', pronouns: 'he' },
  ],
  part,
);
const people = start.flatMap((edit) => (edit.kind === 'create' && edit.record === 'people' ? [edit.id] : []));
const therapist: Actor = { role: 'therapist', person: null };
const partners = people.map((person): Actor => ({ role: 'partner', person }));
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

interface Step {
  readonly before: CycleMap;
  readonly after: CycleMap;
  readonly actor: Actor;
}

/** A random run of all three seats at one map, with what each act did. */
function run(seed: number, count: number): { readonly seat: Replica; readonly steps: readonly Step[] } {
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

function seats(actors: readonly Actor[]): readonly [Replica, ...Replica[]] {
  const [first, ...others] = createReplicas(start, actors);
  if (!first) throw new Error('no seats');
  return [first, ...others];
}

const edits = (answer: readonly Edit[] | Refusal): readonly Edit[] => (isRefusal(answer) ? [] : answer);
const owners = (card: Card): readonly PersonId[] => (card.owner === 'together' ? people : [card.owner]);
/** The cards of every step that were there before and after. */
const pairs = (steps: readonly Step[]) =>
  steps.flatMap(({ before, after, actor }) =>
    [...after.cards.values()].flatMap((card) => {
      const old = before.cards.get(card.id);
      return old ? [{ old, card, actor }] : [];
    }),
  );

test('the ring closes: following its edges from any card comes back after every other one (invariant 1)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const map = run(seed, 40).seat.reader.current();
      const ring = ringCards(map, mainCycle(map)?.id ?? expect.unreachable());
      const next = new Map(ringEdges(ring).map((edge) => [edge.from.id, edge.to.id]));
      expect(next.size).toBe(ring.length < 2 ? 0 : ring.length);
      expect(new Set(next.values()).size).toBe(next.size);
    }),
    { numRuns: 40 },
  );
});

test('deleting a ring card closes the ring over it and loses nothing that hung under it (invariant 2)', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(therapist, ...partners), (seed, actor) => {
      const { seat } = run(seed, 60);
      const before = seat.reader.current();
      const cycle = mainCycle(before)?.id ?? expect.unreachable();
      const ring = ringCards(before, cycle);
      for (const card of ring) {
        const answer = deleteItems(seat.reader.current(), actor, { ids: [card.id] });
        if (isRefusal(answer)) continue;
        const hung = [...seat.reader.current().cards.values()].filter((one) => one.under === card.id);
        const expected = ringCards(seat.reader.current(), cycle).filter((one) => one.id !== card.id);
        seat.act(answer);
        const after = seat.reader.current();
        expect(ringCards(after, cycle).map((one) => one.id)).toEqual(expected.map((one) => one.id));
        expect(after.bin.cards.has(card.id)).toBe(true);
        for (const one of hung) {
          expect(after.bin.cards.get(one.id) ?? after.cards.get(one.id)?.under).not.toBeUndefined();
          expect(after.cards.get(one.id)?.under ?? null).toBeNull();
        }
      }
    }),
    { numRuns: 40 },
  );
});

describe('words are their owner’s', () => {
  test('only the owner confirms, and new words are confirmed by nobody else (invariant 3)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { old, card, actor } of pairs(run(seed, 60).steps)) {
          const gained = card.phrase.confirmedBy.filter((one) => !old.phrase.confirmedBy.includes(one));
          expect(gained.filter((one) => one !== actor.person)).toEqual([]);
          expect(gained.filter((one) => !owners(card).includes(one) && card.owner !== 'together')).toEqual(
            [],
          );
          if (card.phrase.text === old.phrase.text) continue;
          expect(card.phrase.confirmedBy.filter((one) => one !== actor.person)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no act of a partner changes, deletes or gives away what is the other’s alone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { before, after, actor } of run(seed, 60).steps) {
          if (actor.role !== 'partner') continue;
          for (const old of before.cards.values()) {
            if (old.owner === 'together' || old.owner === actor.person) continue;
            const card = after.cards.get(old.id);
            expect(card?.phrase).toBe(old.phrase);
            expect([card?.owner, card?.kind]).toEqual([old.owner, old.kind]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no act of the therapist changes or deletes words that an owner has confirmed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { before, after, actor } of run(seed, 60).steps) {
          if (actor.role !== 'therapist') continue;
          for (const old of before.cards.values()) {
            if (!old.phrase.confirmedBy.some((one) => owners(old).includes(one))) continue;
            expect(after.cards.get(old.id)?.phrase).toBe(old.phrase);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('words are kept as typed (invariant 9)', () => {
    const [seat] = seats([partners[0] ?? therapist]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }), (words) => {
        fc.pre(words.trim() !== '');
        const id = createCardId(part);
        const owner = people[0] ?? 'together';
        seat.act(edits(placeCard(seat.reader.current(), seat.actor, { id, owner, kind: 'move', words })));
        expect(seat.reader.current().cards.get(id)?.phrase.text).toBe(words);
        const other = `${words} …`;
        seat.act(edits(changeWords(seat.reader.current(), seat.actor, { id, words: other })));
        expect(seat.reader.current().cards.get(id)?.phrase.text).toBe(other);
      }),
      { numRuns: 200 },
    );
  });
});

test('two people who add cards at the same moment keep all, in one order everywhere (invariant 5)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(1), fc.integer({ min: -1, max: 20 })), { minLength: 2, maxLength: 24 }),
      fc.nat(5),
      (adds, apart) => {
        const both = seats(partners);
        const placed: string[] = [];
        for (const [index, [who, after]] of adds.entries()) {
          const seat = both[who] ?? both[0];
          const map = seat.reader.current();
          const ring = ringCards(map, mainCycle(map)?.id ?? expect.unreachable());
          const id = createCardId(part);
          const place = { id, owner: seat.actor.person ?? 'together', kind: 'move', words: 'x' } as const;
          const follows = after < 0 ? null : ring[after % Math.max(1, ring.length)]?.id;
          seat.act(
            edits(placeCard(map, seat.actor, follows === undefined ? place : { ...place, after: follows })),
          );
          placed.push(id);
          if (index % (apart + 1) === apart) settle(both);
        }
        settle(both);
        const orders = both.map(({ reader }) => {
          const map = reader.current();
          return ringCards(map, mainCycle(map)?.id ?? expect.unreachable()).map((card) => card.id);
        });
        expect(orders[1]).toEqual(orders[0]);
        expect([...(orders[0] ?? [])].sort()).toEqual([...placed].sort());
      },
    ),
    { numRuns: 150 },
  );
});

test('a card placed after another follows it, also between two that were added at the same moment', () => {
  const both = seats(partners);
  const place = (seat: Replica, after?: Card) => {
    const id = createCardId(part);
    const owner = seat.actor.person ?? 'together';
    const card = { id, owner, kind: 'move', words: 'x', ...(after && { after: after.id }) } as const;
    seat.act(edits(placeCard(seat.reader.current(), seat.actor, card)));
    return id;
  };
  const ringOf = (seat: Replica) => {
    const map = seat.reader.current();
    return ringCards(map, mainCycle(map)?.id ?? expect.unreachable());
  };
  for (const seat of both) for (let index = 0; index < 3; index += 1) place(seat);
  settle(both);
  for (let index = 0; index < 12; index += 1) {
    const seat = both[index % 2] ?? both[0];
    const ring = ringOf(seat);
    const after = ring[index % ring.length];
    const id = place(seat, after);
    expect(ringOf(seat).map((card) => card.id)).toEqual([
      ...ring.slice(0, (index % ring.length) + 1).map((card) => card.id),
      id,
      ...ring.slice((index % ring.length) + 1).map((card) => card.id),
    ]);
    settle(both);
  }
});

test('colour and shape stay unique, whoever chose them at the same moment (invariant 6)', () => {
  const colors = ['purple', 'red', 'teal', 'blue'] as const;
  const shapes = ['circle', 'square', 'triangle', 'star'] as const;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(3), fc.nat(3)), { maxLength: 8 }), (wishes) => {
      const both = seats(partners);
      for (const [who, color, shape] of wishes) {
        const seat = both[who] ?? both[0];
        const id = people[who] ?? expect.unreachable();
        const own = { color: colors[color] ?? 'slate', shape: shapes[shape] ?? 'hexagon' } as const;
        seat.act(edits(changePerson(seat.reader.current(), seat.actor, { id, part: own })));
      }
      settle(both);
      const known = both.map((seat) => seat.reader.current().people);
      expect(known[1]).toEqual(known[0]);
      expect(new Set(known[0]?.map((one) => one.color)).size).toBe(2);
      expect(new Set(known[0]?.map((one) => one.shape)).size).toBe(2);
    }),
    { numRuns: 60 },
  );
  const [seat] = seats([therapist]);
  const [lanie] = seat.reader.current().people;
  const person = { name: 'Steve', pronouns: 'he', color: lanie?.color } as const;
  const id = people[0] ?? expect.unreachable();
  expect(addPerson(seat.reader.current(), therapist, { id, person })).toMatchObject({ reason: 'not-unique' });
});

test('a new step replaces at most one card, of its owner or any for a step of all (invariant 7)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const { after } of run(seed, 60).steps) {
        for (const card of after.cards.values()) {
          const target = card.replaces === null ? undefined : after.cards.get(card.replaces);
          if (!target) continue;
          expect(surfaceOf(card.kind)).toBe('new-steps');
          expect(replacedCard(after, card)).toBe(target);
        }
      }
    }),
    { numRuns: 60 },
  );
});
