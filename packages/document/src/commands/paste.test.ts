import { createAnnotationId, createCardId, isRefusal, ringCards } from '@undercurrent/cycle';
import type { Actor, PersonId } from '@undercurrent/cycle';
import { takeClip } from '@undercurrent/cycle/clip';
import type { Clip, ClipSight } from '@undercurrent/cycle/clip';
import { beforeEach, expect, test } from 'vitest';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { done, reason, ringOf, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { addArrow } from './annotations.ts';
import { giveFloor, lockBoard } from './facilitate.ts';
import { pasteClip, pasteable } from './paste.ts';

let session = tangoSession();
let part = createRandom(3).part;
beforeEach(() => {
  session = tangoSession();
  part = createRandom(3).part;
});

const sight: ClipSight = {
  foldedRoots: new Set(),
  middleOf: () => null,
  cornerOf: () => ({ x: 10, y: 20 }),
  placeOf: () => null,
};

function taken(count = 3) {
  const ids = ringOf(session.map())
    .slice(0, count)
    .map(({ id }) => id);
  const [from, to] = ids;
  if (!from || !to) throw new Error('the tango has a ring');
  const place = { x: 0, y: 0 };
  const arrow = {
    id: createAnnotationId(part),
    from: { card: from, at: place },
    to: { card: to, at: place },
  };
  done(session.seat, addArrow(session.map(), therapist, { ...arrow, bend: 0.3, color: 'ink' }));
  return takeClip(session.map(), ids, sight) ?? expect.unreachable();
}

const pasting = (clip: Clip, owners: readonly (PersonId | null)[]) => ({
  clip,
  owners,
  newCards: clip.cards.map(() => createCardId(part)),
  newMarks: clip.marks.map(() => createAnnotationId(part)),
  by: { x: 24, y: 24 },
});

function paste(actor: Actor, clip: Clip, owners: readonly (PersonId | null)[]) {
  return pasteClip(session.map(), actor, pasting(clip, owners));
}

test('a therapist pastes for each, in order behind what is there, confirmed by nobody, with the arrow between', () => {
  const { clip, people } = taken();
  const before = ringOf(session.map());
  const args = pasting(clip, people);
  const map = done(session.seat, pasteClip(session.map(), therapist, args));
  const ring = ringCards(map, map.cycles[0]?.id ?? expect.unreachable());
  expect(ring.map(({ id }) => id)).toEqual([...before.map(({ id }) => id), ...args.newCards]);
  const pasted = ring.slice(before.length);
  expect(pasted.map(({ owner }) => owner)).toEqual(before.slice(0, 3).map(({ owner }) => owner));
  expect(pasted.map(({ phrase }) => phrase.confirmedBy)).toEqual([[], [], []]);
  expect(pasted.map(({ phrase }) => phrase.scribe)).toEqual(['therapist', 'therapist', 'therapist']);
  const arrow = map.annotations.get(args.newMarks[0] ?? expect.unreachable());
  expect(arrow).toMatchObject({
    from: { card: args.newCards[0] },
    to: { card: args.newCards[1] },
    bend: 0.3,
  });
  session.seat.history.undo();
  expect(ringOf(session.map())).toHaveLength(before.length);
});

test('cards come right behind the one that is chosen', () => {
  const { clip, people } = taken(2);
  const [first] = ringOf(session.map());
  const args = { ...pasting(clip, people), after: first?.id ?? null };
  const ring = ringOf(done(session.seat, pasteClip(session.map(), therapist, args)));
  expect(ring.slice(1, 3).map(({ id }) => id)).toEqual(args.newCards);
});

test('nobody’s words become another’s: a partner pastes their own, and is told of the rest', () => {
  const { clip, people } = taken(6);
  const mine = clip.cards.filter(({ owner }) => people[Number(owner)] === session.lanie.id).length;
  expect(mine).toBeGreaterThan(0);
  expect(mine).toBeLessThan(clip.cards.length);
  const may = pasteable(session.map(), session.asLanie, clip, people);
  expect(may.cards).toHaveLength(mine);
  expect(may.refusal?.reason).toBe('not-yours');
  const before = ringOf(session.map()).length;
  const map = done(session.seat, paste(session.asLanie, clip, people));
  const added = ringOf(map).slice(before);
  expect(added.map(({ owner }) => owner)).toEqual(added.map(() => session.lanie.id));
  const his = clip.people.map(() => session.malaki.id);
  const onlyCards: Clip = { ...clip, marks: [] };
  expect(reason(paste(session.asLanie, onlyCards, his))).toBe('not-yours');
});

test('whoever is left out is left out, and what is linked to them hangs on nothing', () => {
  const { clip } = taken();
  const nobody = clip.people.map(() => null);
  expect(reason(paste(therapist, { ...clip, marks: [] }, nobody))).toBe('gone');
  const answer = paste(therapist, clip, nobody);
  if (isRefusal(answer)) throw new Error('the arrow may be pasted');
  expect(answer).toMatchObject([{ fields: { kind: 'arrow', from: { card: null }, to: { card: null } } }]);
});

test('a locked board takes no marks of a partner, the floor no cards of another, an observer’s nothing', () => {
  const { clip, people } = taken();
  done(session.seat, lockBoard(session.map(), therapist, { locked: true }));
  expect(pasteable(session.map(), session.asLanie, clip, people).marks).toEqual([]);
  expect(reason(paste(session.asLanie, { ...clip, cards: [] }, people))).toBe('locked');
  done(session.seat, lockBoard(session.map(), therapist, { locked: false }));
  done(session.seat, giveFloor(session.map(), therapist, { to: session.malaki.id }));
  const own: Clip = { ...clip, marks: [] };
  expect(
    reason(
      paste(
        session.asLanie,
        own,
        clip.people.map(() => session.lanie.id),
      ),
    ),
  ).toBe('not-your-turn');
  expect(reason(paste({ role: 'observer', person: null }, clip, people))).toBe('not-allowed');
});
