import { createPersonId, personColors, personShapes, replacedCard, surfaceOf } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  edits,
  part,
  partners,
  people,
  run,
  seats,
  seeds,
  therapist,
} from '../../../tests/world/random-run.ts';
import { settle } from '../../../tests/world/replicas.ts';
import { addPerson, changePerson, removePerson } from './commands/people.ts';

test('after every act of anyone colour and shape are worn once, with a third person too (invariant 6)', () => {
  const acts = fc.array(
    fc.record({
      who: fc.nat(2),
      whom: fc.nat(3),
      color: fc.constantFrom(...personColors),
      shape: fc.constantFrom(...personShapes),
      way: fc.constantFrom('change', 'change', 'add', 'remove'),
    }),
    { maxLength: 24 },
  );
  fc.assert(
    fc.property(acts, fc.nat(4), (all, apart) => {
      const three = seats([therapist, ...partners]);
      for (const [index, { who, whom, color, shape, way }] of all.entries()) {
        const seat = three[who] ?? three[0];
        const map = seat.reader.current();
        const id = map.people[whom % map.people.length]?.id ?? expect.unreachable();
        const person = { name: 'Sam', pronouns: 'they', color, shape } as const;
        const answer = {
          change: () => changePerson(map, seat.actor, { id, part: { color, shape } }),
          add: () => addPerson(map, seat.actor, { id: createPersonId(part), person }),
          remove: () => removePerson(map, seat.actor, { id }),
        }[way];
        seat.act(edits(answer()));
        if (index % (apart + 1) === apart) settle(three);
        for (const one of three) expectApart(one.reader.current());
      }
      settle(three);
      const known = three.map((one) => one.reader.current().people);
      for (const people of known) expect(people).toEqual(known[0]);
      expectApart(three[0].reader.current());
    }),
    { numRuns: 60 },
  );
});

function expectApart({ people: known }: CycleMap): void {
  expect(new Set(known.map(({ color }) => color)).size).toBe(known.length);
  expect(new Set(known.map(({ shape }) => shape)).size).toBe(known.length);
}

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
