import { createAnnotationId } from '@undercurrent/cycle';
import type { AnnotationId, Arrow, ArrowHold } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import { done, reason, ringOf, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { addArrow, addInk, addSticky, bindArrow } from './annotations.ts';
import { duplicateItems } from './duplicate.ts';
import { deleteItems, restoreItems } from './items.ts';
import { lockBoard } from './facilitate.ts';

let session = tangoSession();
let part = createRandom(11).part;
beforeEach(() => {
  session = tangoSession();
  part = createRandom(11).part;
});

const at = { x: 40, y: 60 };
const away = { x: 300, y: 60 };
const on = (mark: AnnotationId): ArrowHold => ({ card: null, mark });
const paper: ArrowHold = { card: null };

function stick(words: string): AnnotationId {
  const id = createAnnotationId(part);
  done(session.seat, addSticky(session.map(), session.asLanie, { id, at, words }));
  return id;
}

function draw(from: ArrowHold, to: ArrowHold, bend = 0): AnnotationId {
  const id = createAnnotationId(part);
  const ends = { from: { ...from, at }, to: { ...to, at: away } };
  done(session.seat, addArrow(session.map(), session.asLanie, { id, ...ends, bend, color: 'ink' }));
  return id;
}

function arrow(id: AnnotationId): Arrow {
  const mark = session.map().annotations.get(id);
  if (mark?.kind !== 'arrow') throw new Error('an arrow');
  return mark;
}

test('an arrow holds on to a note and a card, and is told to hold on to others', () => {
  const [note, other] = [stick('here'), stick('there')];
  const [card] = ringOf(session.map());
  const id = draw(on(note), { card: card?.id ?? null });
  expect(arrow(id)).toMatchObject({ from: { card: null, mark: note }, to: { card: card?.id } });
  expect(arrow(id).to).not.toHaveProperty('mark');
  const to = { ...on(other), at: away };
  done(session.seat, bindArrow(session.map(), session.asMalaki, { id, end: 'to', to }));
  expect(arrow(id).to).toMatchObject({ card: null, mark: other });
  done(session.seat, bindArrow(session.map(), session.asMalaki, { id, end: 'to', to: { ...paper, at } }));
  expect(arrow(id).to).toEqual({ card: null, by: { x: 0, y: 0 } });
});

test('it holds on to no ink, to no arrow, to nothing that is gone, and not with both ends to one mark', () => {
  const note = stick('here');
  const ink = createAnnotationId(part);
  const stroke = { id: ink, at, points: [0, 0, 9, 9], color: 'ink', width: 2 } as const;
  done(session.seat, addInk(session.map(), session.asLanie, stroke));
  const id = draw(on(ink), on(note));
  expect(arrow(id).from).not.toHaveProperty('mark');
  for (const mark of [ink, id, createAnnotationId(part)]) {
    const to = { ...on(mark), at };
    expect(reason(bindArrow(session.map(), session.asLanie, { id, end: 'from', to }))).toBe('gone');
  }
  const to = { ...on(note), at };
  done(session.seat, bindArrow(session.map(), session.asLanie, { id, end: 'from', to }));
  expect(arrow(id).from).not.toHaveProperty('mark');
  expect(arrow(draw(on(note), on(note))).to).not.toHaveProperty('mark');
});

test('two between the same note and card never lie on each other', () => {
  const note = stick('here');
  const card = { card: ringOf(session.map())[0]?.id ?? null };
  const bends = [draw(on(note), card), draw(card, on(note))].map((id) => arrow(id).bend);
  expect(Math.abs((bends[0] ?? 0) + (bends[1] ?? 0))).toBeGreaterThan(0.13);
});

test('when its note goes it stays where it was seen, and is on the note again when that comes back', () => {
  const note = stick('here');
  const id = draw(on(note), paper);
  const tips = new Map([[id, { from: { x: 90, y: 70 }, to: away }]]);
  done(session.seat, deleteItems(session.map(), session.asLanie, { ids: [note], tips }));
  expect(arrow(id)).toMatchObject({
    from: { mark: note, by: { x: 50, y: 10 } },
    to: { by: { x: 260, y: 0 } },
  });
  done(session.seat, restoreItems(session.map(), session.asLanie, { ids: [note] }));
  expect(session.map().annotations.has(note)).toBe(true);
  expect(arrow(id).from.mark).toBe(note);
});

test('on a locked board one’s own note goes all the same, and the arrow is left as it is', () => {
  const note = stick('here');
  const id = draw(on(note), paper);
  const before = arrow(id);
  done(session.seat, lockBoard(session.map(), therapist, { locked: true }));
  const tips = new Map([[id, { from: { x: 90, y: 70 }, to: away }]]);
  const answer = deleteItems(session.map(), session.asLanie, { ids: [note], tips });
  if (reason(answer) === null) done(session.seat, answer);
  expect(arrow(id)).toEqual(before);
});

test('copied with its note it is on the copy; copied alone it is on the note', () => {
  const note = stick('here');
  const id = draw(on(note), paper);
  const [newNote, newArrow, lone] = [part, part, part].map((each) => createAnnotationId(each));
  if (!newNote || !newArrow || !lone) throw new Error('three ids');
  const cards = { ids: [], newIds: [] };
  const both = { ids: [note, id], newIds: [newNote, newArrow] };
  done(session.seat, duplicateItems(session.map(), session.asLanie, { cards, annotations: both }));
  expect(arrow(newArrow).from.mark).toBe(newNote);
  const alone = { ids: [id], newIds: [lone] };
  done(session.seat, duplicateItems(session.map(), session.asLanie, { cards, annotations: alone }));
  expect(arrow(lone).from.mark).toBe(note);
});
