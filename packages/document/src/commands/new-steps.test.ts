import {
  createCardId,
  ideaCards,
  isConfirmed,
  limits,
  mainCycle,
  newDanceRing,
  newStepCards,
  ringCards,
  shownIdeaOwner,
} from '@undercurrent/cycle';
import type { Actor, CycleMap, Owner } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { cardSaying, done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { deleteItems } from './items.ts';
import { linkNewStep } from './links.ts';
import { addIdea, chooseIdea, returnToIdeas, showIdeaNames, tellStep } from './new-steps.ts';

const random = createRandom(41);
const newId = () => createCardId(random.part);

/** The tango with one idea in its pool. */
function withIdea(by: 'lanie' | 'therapist', owner: 'lanie' | 'malaki' | 'together') {
  const session = tangoSession();
  const { seat, map, lanie, malaki, asLanie } = session;
  const id = newId();
  const owners: Readonly<Record<typeof owner, Owner>> = {
    lanie: lanie.id,
    malaki: malaki.id,
    together: 'together',
  };
  const actor = by === 'lanie' ? asLanie : therapist;
  done(seat, addIdea(map(), actor, { id, owner: owners[owner], words: 'ask gently' }));
  return { ...session, id };
}

const poolOf = (map: CycleMap) => ideaCards(map, mainCycle(map)?.id ?? expect.unreachable());
const stepsOf = (map: CycleMap) => newStepCards(map, mainCycle(map)?.id ?? expect.unreachable());

test('an idea lies in the pool and is no new step before it is chosen', () => {
  const { map, id } = withIdea('lanie', 'lanie');
  expect(poolOf(map()).map((card) => card.id)).toEqual([id]);
  expect(stepsOf(map()).some((card) => card.id === id)).toBe(false);
});

test('whose an idea is, is shown when the therapist shows it, and never of one without a name', () => {
  const { seat, map, lanie, asLanie, id } = withIdea('lanie', 'lanie');
  const unnamed = newId();
  done(seat, addIdea(map(), asLanie, { id: unnamed, owner: 'together', words: 'rest' }));
  const shown = () => poolOf(map()).map((idea) => shownIdeaOwner(map(), idea));
  expect(shown()).toEqual([null, null]);
  expect(reason(showIdeaNames(map(), asLanie, { shown: true }))).toBe('not-allowed');
  done(seat, showIdeaNames(map(), therapist, { shown: true }));
  expect(shown()).toEqual([lanie.id, null]);
  expect(poolOf(map())[0]?.id).toBe(id);
});

test('one’s own idea becomes one’s own step, or one of both that waits for the other', () => {
  const own = withIdea('lanie', 'lanie');
  const chosen = done(
    own.seat,
    chooseIdea(own.map(), own.asLanie, { id: own.id, owner: own.lanie.id, newId: newId() }),
  );
  expect(poolOf(chosen)).toEqual([]);
  const step = chosen.cards.get(own.id);
  expect(step && isConfirmed(chosen, step)).toBe(true);

  const both = withIdea('lanie', 'lanie');
  const shared = done(
    both.seat,
    chooseIdea(both.map(), both.asLanie, { id: both.id, owner: 'together', newId: newId() }),
  ).cards.get(both.id);
  expect(shared?.owner).toBe('together');
  expect(shared?.phrase.confirmedBy).toEqual([both.lanie.id]);
});

test('an idea without a name is taken by whoever wants it, as words of their own', () => {
  const { seat, map, malaki, asMalaki, id } = withIdea('lanie', 'together');
  const step = done(seat, chooseIdea(map(), asMalaki, { id, owner: malaki.id, newId: newId() })).cards.get(
    id,
  );
  expect(step?.isIdea).toBe(false);
  expect(step?.owner).toBe(malaki.id);
  expect(step?.phrase).toEqual({ text: 'ask gently', scribe: malaki.id, confirmedBy: [malaki.id] });
});

test('another’s idea stays theirs: who likes it too gets a step with the same words', () => {
  const { seat, map, lanie, malaki, asMalaki, id } = withIdea('lanie', 'lanie');
  const copy = newId();
  done(seat, chooseIdea(map(), asMalaki, { id, owner: malaki.id, newId: copy }));
  expect(poolOf(map()).map((card) => [card.id, card.owner])).toEqual([[id, lanie.id]]);
  expect(map().cards.get(copy)?.phrase).toEqual({
    text: 'ask gently',
    scribe: malaki.id,
    confirmedBy: [malaki.id],
  });
  expect(reason(chooseIdea(map(), asMalaki, { id: newId(), owner: malaki.id, newId: newId() }))).toBe('gone');
});

test('the therapist chooses for somebody: words that wait for them', () => {
  const { seat, map, malaki, id } = withIdea('therapist', 'together');
  const step = done(seat, chooseIdea(map(), therapist, { id, owner: malaki.id, newId: newId() })).cards.get(
    id,
  );
  expect([step?.owner, step?.isIdea, step?.phrase.confirmedBy]).toEqual([malaki.id, false, []]);

  const hers = withIdea('lanie', 'together');
  const copy = newId();
  done(hers.seat, chooseIdea(hers.map(), therapist, { id: hers.id, owner: hers.malaki.id, newId: copy }));
  expect(hers.map().cards.get(copy)?.phrase).toEqual({
    text: 'ask gently',
    scribe: 'therapist',
    confirmedBy: [],
  });
  expect(poolOf(hers.map()).map((card) => card.id)).toEqual([hers.id]);
});

test('nobody chooses for the other', () => {
  const { map, malaki, asLanie, id } = withIdea('lanie', 'lanie');
  expect(reason(chooseIdea(map(), asLanie, { id, owner: malaki.id, newId: newId() }))).toBe('not-yours');
});

test('a step that goes back to the pool lets go of its links; only a new step is an idea', () => {
  const { seat, map, asLanie } = tangoSession();
  const step = cardSaying(map(), 'Lanie slows');
  expect(stepsOf(map())).toContainEqual(step);
  const back = done(seat, returnToIdeas(map(), asLanie, { id: step.id }));
  expect(back.cards.get(step.id)).toMatchObject({ isIdea: true, replaces: null, exit: null });
  expect(poolOf(back).map((card) => card.id)).toEqual([step.id]);
  expect(returnToIdeas(back, asLanie, { id: step.id })).toEqual([]);
  expect(reason(returnToIdeas(back, asLanie, { id: cardSaying(back, 'Raises').id }))).toBe('wrong-surface');
});

test('a ring card that a changed client marks as an idea is on the ring as before', () => {
  const { seat, map } = tangoSession();
  const { id } = cardSaying(map(), 'Raises');
  const marked = done(seat, [{ kind: 'set', record: 'cards', id, field: 'isIdea', value: true }]);
  const cycle = mainCycle(marked)?.id ?? expect.unreachable();
  expect(ringCards(marked, cycle).map((card) => card.id)).toContain(id);
  expect(poolOf(marked)).toEqual([]);
});

test('its owner alone says at what a step begins and where it goes', () => {
  const { seat, map, lanie, asLanie, asMalaki } = tangoSession();
  const id = newId();
  done(seat, addIdea(map(), asLanie, { id, owner: lanie.id, words: 'ask gently' }));
  done(seat, chooseIdea(map(), asLanie, { id, owner: lanie.id, newId: newId() }));
  const tell = (actor: Actor, part: object) => tellStep(map(), actor, { id, ...part });
  done(seat, tell(asLanie, { notice: '  Malaki goes quiet ', direction: 'toward-other' }));
  expect(map().cards.get(id)).toMatchObject({ notice: 'Malaki goes quiet', direction: 'toward-other' });
  expect(tell(asLanie, { notice: 'Malaki goes quiet' })).toEqual([]);
  expect(reason(tell(asMalaki, { notice: 'x' }))).toBe('not-yours');
  expect(reason(tell(therapist, { direction: null }))).toBe('confirmed-by-owner');
  expect(reason(tell(asLanie, { notice: 'x'.repeat(limits.label + 1) }))).toBe('too-long');
  done(seat, tell(asLanie, { notice: ' ', direction: null }));
  expect(map().cards.get(id)).toMatchObject({ notice: null, direction: null });
  const ring = cardSaying(map(), 'Raises').id;
  expect(reason(tellStep(map(), asLanie, { id: ring, notice: 'x' }))).toBe('wrong-surface');
});

test('in the new dance each step stands where the card it replaces stood, and ideas replace nothing', () => {
  const { seat, map, lanie, asLanie } = tangoSession();
  const cycle = mainCycle(map())?.id ?? expect.unreachable();
  const dance = () =>
    newDanceRing(map(), { ring: ringCards(map(), cycle), steps: stepsOf(map()) }).map(
      (card) => card.phrase.text.split(' ')[0],
    );
  expect(dance()).toEqual(['Malaki', 'Abandoned,', 'Lanie', 'Pressured,', 'Shuts', '“Whatever']);
  const second = newId();
  done(seat, addIdea(map(), asLanie, { id: second, owner: lanie.id, words: 'breathe' }));
  const { id } = cardSaying(map(), 'Raises');
  done(seat, linkNewStep(map(), asLanie, { id: second, replaces: id }));
  expect(dance()[3]).toBe('Pressured,');
  done(seat, chooseIdea(map(), asLanie, { id: second, owner: lanie.id, newId: newId() }));
  expect(dance().slice(2, 5)).toEqual(['Lanie', 'breathe', 'Pressured,']);
  const all = stepsOf(map()).map((card) => card.id);
  done(seat, deleteItems(map(), asLanie, { ids: all }));
  expect(newDanceRing(map(), { ring: ringCards(map(), cycle), steps: stepsOf(map()) })).toEqual(
    ringCards(map(), cycle),
  );
});
