import {
  createCardId,
  createRemarkId,
  isConfirmed,
  limits,
  pauseCard,
  pauseEssence,
  pausePlanFields,
  shortestPauseMinutes,
  tellsPlan,
} from '@undercurrent/cycle';
import type { Actor, CycleMap, PausePlanField } from '@undercurrent/cycle';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReplicas, settle } from '../../../../tests/world/replicas.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { exampleEdits } from '../example-edits.ts';
import { confirmWords } from './card-words.ts';
import { deleteItems } from './items.ts';
import { drawPausePlan, planSuggested, setPauseMinutes, settlePlan, suggestPausePlan } from './plan.ts';

const random = createRandom(42);
const newId = () => createCardId(random.part);
const onMap = (map: CycleMap) => pauseCard(map)?.phrase.text;

test('anyone at the table settles a question; nobody settles a pause without length', () => {
  const { seat, map, asLanie, asMalaki } = tangoSession();
  done(seat, settlePlan(map(), asLanie, { field: 'signal', words: ' a hand on the heart ' }));
  done(seat, settlePlan(map(), asMalaki, { field: 'return', words: 'to the sofa' }));
  done(seat, setPauseMinutes(map(), therapist, { minutes: 60 }));
  expect(map().pausePlan.words).toMatchObject({ signal: 'a hand on the heart', return: 'to the sofa' });
  expect(pauseEssence(map())).toBe(
    'Pause for an hour, then we come back: to the sofa. Our signal: a hand on the heart.',
  );
  for (const minutes of [19, 0, -1, 20.5, Number.NaN, 2 * 24 * 60 + 1]) {
    expect(reason(setPauseMinutes(map(), asLanie, { minutes }))).toBe('not-allowed');
  }
  const observer: Actor = { role: 'observer', person: null };
  expect(reason(settlePlan(map(), observer, { field: 'who', words: 'x' }))).toBe('not-allowed');
  const long = 'x'.repeat(limits.planWords + 1);
  expect(reason(settlePlan(map(), asLanie, { field: 'who', words: long }))).toBe('too-long');
  expect(settlePlan(map(), asLanie, { field: 'return', words: 'to the sofa ' })).toEqual([]);
});

test('one card on the map says the plan in short, and both confirm it', () => {
  const { seat, map, asLanie, asMalaki } = tangoSession();
  const id = newId();
  done(seat, drawPausePlan(map(), therapist, { id }));
  expect(onMap(map())).toBe('Pause for 20 minutes, then we come back.');
  for (const actor of [asLanie, asMalaki]) done(seat, confirmWords(map(), actor, { id }));
  const card = map().cards.get(id);
  expect(card && isConfirmed(map(), card)).toBe(true);
  expect(drawPausePlan(map(), asLanie, { id: newId() })).toEqual([]);
});

test('the card goes along with the plan, and the confirmations of the old words fall', () => {
  const { seat, map, asLanie, asMalaki, lanie } = tangoSession();
  const id = newId();
  done(seat, drawPausePlan(map(), asLanie, { id }));
  done(seat, confirmWords(map(), asMalaki, { id }));
  done(seat, settlePlan(map(), asLanie, { field: 'return', words: 'at eight.' }));
  expect(onMap(map())).toBe('Pause for 20 minutes, then we come back: at eight.');
  expect(map().cards.get(id)?.phrase.confirmedBy).toEqual([lanie.id]);
  done(seat, confirmWords(map(), asMalaki, { id }));
  const agreed = onMap(map());
  done(seat, setPauseMinutes(map(), therapist, { minutes: 30 }));
  expect(onMap(map())).toBe(agreed);
  done(seat, drawPausePlan(map(), asMalaki, { id: newId() }));
  expect(onMap(map())).toBe('Pause for 30 minutes, then we come back: at eight.');
  done(seat, deleteItems(map(), asLanie, { ids: [id] }));
  expect(pauseCard(map())).toBeNull();
  done(seat, settlePlan(map(), asLanie, { field: 'return', words: '' }));
  expect(pauseCard(map())).toBeNull();
});

test('what both have confirmed the therapist only offers anew; taken over by one, the other’s confirmation falls', () => {
  const { seat, map, asLanie, asMalaki, lanie, malaki } = tangoSession();
  const id = newId();
  const remark = () => ({ id: createRemarkId(random.part) });
  done(seat, drawPausePlan(map(), therapist, { id }));
  for (const actor of [asLanie, asMalaki]) done(seat, confirmWords(map(), actor, { id }));
  const confirmed = [lanie.id, malaki.id].sort();
  const agreed = onMap(map());
  done(seat, setPauseMinutes(map(), therapist, { minutes: 30 }));
  expect(reason(drawPausePlan(map(), therapist, { id: newId() }))).toBe('confirmed-by-owner');
  expect(reason(suggestPausePlan(map(), asLanie, remark()))).toBe('not-allowed');
  done(seat, suggestPausePlan(map(), therapist, remark()));
  expect(suggestPausePlan(map(), therapist, remark())).toEqual([]);
  done(seat, setPauseMinutes(map(), therapist, { minutes: 60 }));
  done(seat, suggestPausePlan(map(), therapist, remark()));
  expect([...map().remarks.values()].map(({ words }) => words)).toEqual([
    'Pause for an hour, then we come back.',
  ]);
  expect(onMap(map())).toBe(agreed);
  expect([...(map().cards.get(id)?.phrase.confirmedBy ?? [])].sort()).toEqual(confirmed);
  done(seat, drawPausePlan(map(), asLanie, { id: newId() }));
  expect(map().cards.get(id)?.phrase).toMatchObject({
    text: 'Pause for an hour, then we come back.',
    confirmedBy: [lanie.id],
  });
  expect(map().remarks.size).toBe(0);
  expect(planSuggested(map())).toBeNull();
});

test('a pause card with words of its own keeps them while the plan is filled in', () => {
  const { seat, map, asLanie } = tangoSession();
  const id = newId();
  done(seat, drawPausePlan(map(), asLanie, { id }));
  const own = { text: 'ten breaths', scribe: asLanie.person ?? 'therapist', confirmedBy: [] } as const;
  const phrase = { ...own, confirmedBy: [] };
  done(seat, [{ kind: 'set', record: 'cards', id, field: 'phrase', value: phrase }]);
  done(seat, settlePlan(map(), asLanie, { field: 'return', words: 'at eight' }));
  expect(onMap(map())).toBe('ten breaths');
});

test('a plan has a return whatever two people fill in at the same moment (invariant 8)', () => {
  const anyone = fc.constantFrom<0 | 1>(0, 1);
  const words = fc.oneof(
    fc.constant(''),
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const settling = fc.record({ who: anyone, field: fc.constantFrom(...pausePlanFields), words });
  const lasting = fc.record({
    who: anyone,
    minutes: fc.oneof(fc.integer({ min: -40, max: 4000 }), fc.double()),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(settling, lasting), { maxLength: 24 }), fc.nat(4), (acts, apart) => {
      const example = exampleEdits(createRandom(1).part);
      const people = example.flatMap((edit) =>
        edit.kind === 'create' && edit.record === 'people' ? [edit.id] : [],
      );
      const seats = createReplicas(
        example,
        people.map((person): Actor => ({ role: 'partner', person })),
      );
      const expected = new Map<PausePlanField, Set<string>>();
      for (const [index, act] of acts.entries()) {
        const seat = seats[act.who] ?? expect.unreachable();
        const map = seat.reader.current();
        const answer =
          'field' in act
            ? settlePlan(map, seat.actor, act)
            : setPauseMinutes(map, seat.actor, { minutes: act.minutes });
        if (!('reason' in answer)) seat.act(answer);
        if ('field' in act) {
          expected.set(act.field, (expected.get(act.field) ?? new Set()).add(act.words.trim()));
        }
        if (index % (apart + 1) === apart) settle(seats);
      }
      settle(seats);
      const maps = seats.map((seat) => seat.reader.current());
      const plans = maps.map(({ pausePlan }) => pausePlan);
      expect(plans[1]).toEqual(plans[0]);
      const plan = plans[0] ?? expect.unreachable();
      expect(Number.isInteger(plan.minutes) && plan.minutes >= shortestPauseMinutes).toBe(true);
      expect(maps.map(pauseEssence).join()).toMatch(/^Pause for .+, then we come back[.:]/u);
      for (const [field, said] of expected) expect([...said]).toContain(plan.words[field]);
    }),
    { numRuns: 60 },
  );
});

test('whoever plans alone speaks of nobody else', () => {
  const { map } = tangoSession();
  const [lanie] = map().people;
  if (!lanie) throw new Error('the tango has people');
  const alone = { ...map(), people: [lanie] };
  expect(pauseEssence(alone)).toBe('Pause for 20 minutes, then I come back.');
  expect(tellsPlan(pauseEssence(alone), map().pausePlan)).toBe(true);
});
