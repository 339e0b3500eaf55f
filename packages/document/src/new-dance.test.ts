import {
  mainCycle,
  newDanceRing,
  newStepCards,
  replacedCard,
  ringCards,
  stepsByReplaced,
} from '@undercurrent/cycle';
import type { Actor } from '@undercurrent/cycle';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomAct } from '../../../tests/world/random-acts.ts';
import { createReplicas, settle } from '../../../tests/world/replicas.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { exampleEdits } from './example-edits.ts';

const start = exampleEdits(createRandom(1).part);
const people = start.flatMap((edit) => (edit.kind === 'create' && edit.record === 'people' ? [edit.id] : []));
const partners = people.map((person): Actor => ({ role: 'partner', person }));

test('the new dance has each card and each step once, whatever two people link at the same moment', () => {
  let replacing = 0;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const random = createRandom(seed);
      const both = createReplicas(start, partners);
      for (let index = 0; index < 80; index += 1) {
        const seat = random.pick(both) ?? expect.unreachable();
        seat.act(randomAct(random, seat.reader.current(), seat.actor));
        if (random.chance(0.1)) settle(both);
      }
      settle(both);
      const dances = both.map(({ reader }) => {
        const map = reader.current();
        const cycle = mainCycle(map)?.id ?? expect.unreachable();
        const ring = ringCards(map, cycle);
        const steps = newStepCards(map, cycle);
        const dance = newDanceRing(map, { ring, steps });
        const replaced = new Set(stepsByReplaced(map, steps).keys());
        const stays = ring.filter((card) => !replaced.has(card.id));
        const moved = dance.filter((card) => !ring.includes(card));
        expect(new Set(dance).size).toBe(dance.length);
        expect(dance.filter((card) => ring.includes(card))).toEqual(stays);
        replacing += moved.length;
        for (const step of moved) {
          const card = replacedCard(map, step) ?? expect.unreachable();
          expect(step.owner === 'together' || step.owner === card.owner).toBe(true);
          expect(dance).not.toContain(card);
        }
        return dance.map((card) => card.id);
      });
      expect(dances[1]).toEqual(dances[0]);
    }),
    { numRuns: 40 },
  );
  expect(replacing).toBeGreaterThan(0);
});
