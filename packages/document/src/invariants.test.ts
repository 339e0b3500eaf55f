import {
  cardSubject,
  createCardId,
  isRefusal,
  isRingComplete,
  mainCycle,
  may,
  ringCards,
  ringEdges,
} from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap } from '@undercurrent/cycle';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits, part, partners, run, seats, seeds, therapist } from '../../../tests/world/random-run.ts';
import { settle } from '../../../tests/world/replicas.ts';
import type { Replica } from '../../../tests/world/replicas.ts';
import { deleteItems, restoreItems } from './commands/items.ts';
import { placeCard } from './commands/place-card.ts';

test('a ring is complete with two cards and one of each person, else it is open (invariant 1)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const { after: map } of run(seed, 40).steps) {
        const ring = ringCards(map, mainCycle(map)?.id ?? expect.unreachable());
        const counts = map.people.map(({ id }) => ring.filter((card) => card.owner === id).length);
        const isWhole = ring.length >= 2 && counts.every((count) => count > 0);
        expect(isRingComplete(ring, map.people)).toBe(isWhole);
      }
    }),
    { numRuns: 25 },
  );
});

test('a ring closes: following its edges from any card comes back after every other one (invariant 1)', () => {
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

test('deleting a ring card closes the ring over it and keeps what hung under it in its owner’s bin (invariant 2)', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(therapist, ...partners), (seed, actor) => {
      const { seat } = run(seed, 60);
      const cycle = mainCycle(seat.reader.current())?.id ?? expect.unreachable();
      for (const card of ringCards(seat.reader.current(), cycle)) {
        const before = seat.reader.current();
        const answer = deleteItems(before, actor, { ids: [card.id] });
        if (isRefusal(answer)) continue;
        const hung = [...before.cards.values()].filter((one) => one.under === card.id);
        const expected = ringCards(before, cycle).filter((one) => one.id !== card.id);
        seat.act(answer);
        const after = seat.reader.current();
        const ring = ringCards(after, cycle);
        expect(ring.map((one) => one.id)).toEqual(expected.map((one) => one.id));
        expect(ringEdges(ring)).toHaveLength(ring.length < 2 ? 0 : ring.length);
        expect(after.bin.cards.has(card.id)).toBe(true);
        for (const one of hung) expectKept(one, after, actor);
        giveBack(seat, card.id, hung, before);
      }
    }),
    { numRuns: 40 },
  );
});

/** What hung there is in its owner’s bin; what the actor may not delete stays, and hangs under its owner. */
function expectKept(one: Card, after: CycleMap, actor: Actor): void {
  const inBin = after.bin.cards.get(one.id);
  const kept = inBin ?? after.cards.get(one.id);
  expect([kept?.owner, kept?.phrase]).toEqual([one.owner, one.phrase]);
  if (inBin) expect(may(actor, 'delete-card', cardSubject(one))).toBe(true);
  else if (!after.isLocked) expect(kept?.under).toBeNull();
}

/** The owner finds it all in the bin, and can have it back. */
function giveBack(seat: Replica, id: CardId, hung: readonly Card[], before: CycleMap): void {
  const card = before.cards.get(id);
  const person = card && card.owner !== 'together' ? card.owner : null;
  const now = seat.reader.current();
  const answer = restoreItems(now, { role: 'partner', person }, { ids: [id] });
  if (isRefusal(answer)) return;
  seat.act(answer);
  const after = seat.reader.current();
  expect(after.cards.get(id)?.phrase).toEqual(card?.phrase);
  for (const one of hung) {
    if (one.owner === person && now.bin.cards.has(one.id)) expect(after.cards.get(one.id)?.under).toBe(id);
  }
  seat.act(edits(deleteItems(after, therapist, { ids: [id] })));
}

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
