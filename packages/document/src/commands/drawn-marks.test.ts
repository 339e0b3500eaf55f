import { createAnnotationId, hasWords, limits } from '@undercurrent/cycle';
import type { AnnotationId, CardId } from '@undercurrent/cycle';
import * as Y from 'yjs';
import { beforeEach, describe, expect, test } from 'vitest';
import { done, reason, ringOf, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { addArrow, addShape, addSticky, bendArrow, resizeMark, writeNote } from './annotations.ts';
import { lockBoard } from './facilitate.ts';
import { upgrade } from '../upgrade.ts';

let session = tangoSession();
let part = createRandom(7).part;
beforeEach(() => {
  session = tangoSession();
  part = createRandom(7).part;
});

const at = { x: 40, y: 60 };
const saidBy = (id: AnnotationId) => {
  const mark = session.map().annotations.get(id);
  return mark && hasWords(mark) ? mark.words : null;
};

function drawArrow(from: CardId | null, to: CardId | null, bend = 0): AnnotationId {
  const id = createAnnotationId(part);
  const ends = { from: { card: from, at }, to: { card: to, at: { x: 300, y: 60 } } };
  done(session.seat, addArrow(session.map(), session.asLanie, { id, ...ends, bend, color: 'ink' }));
  return id;
}

function drawShape(): AnnotationId {
  const id = createAnnotationId(part);
  const size = { width: 200, height: 100 };
  done(session.seat, addShape(session.map(), session.asLanie, { id, at, size, form: 'box', color: 'ink' }));
  return id;
}

describe('an arrow or a shape', () => {
  test('says nothing at first, and what anybody may write on it then, up to its limit', () => {
    for (const [id, most] of [
      [drawArrow(null, null), limits.label],
      [drawShape(), limits.words],
    ] as const) {
      expect(saidBy(id)).toBe('');
      done(session.seat, writeNote(session.map(), session.asMalaki, { id, from: '', to: 'again?' }));
      expect(saidBy(id)).toBe('again?');
      const long = { id, from: 'again?', to: 'x'.repeat(most + 1) };
      expect(reason(writeNote(session.map(), session.asMalaki, long))).toBe('too-long');
    }
  });

  test('is nobody’s to write on a locked board but who drew it', () => {
    const id = drawArrow(null, null);
    done(session.seat, lockBoard(session.map(), therapist, { locked: true }));
    const words = { id, from: '', to: 'so' };
    expect(reason(writeNote(session.map(), session.asMalaki, words))).toBe('locked');
    expect(reason(writeNote(session.map(), session.asLanie, words))).toBeNull();
  });

  test('that was stored before it could say anything gets words to write in, once', () => {
    const id = drawArrow(null, null);
    const { doc } = session.seat;
    doc.getMap('settings').set('format', 2);
    doc.getMap<Y.Map<unknown>>('annotations').get(id)?.delete('words');
    expect(saidBy(id)).toBe('');
    expect(upgrade(doc)).toBe(true);
    expect(doc.getMap<Y.Map<unknown>>('annotations').get(id)?.get('words')).toBeInstanceOf(Y.Text);
    expect(upgrade(doc)).toBe(false);
  });
});

describe('arrows between two cards', () => {
  test('never lie on each other, whichever way they go', () => {
    const [one, other] = ringOf(session.map());
    if (!one || !other) throw new Error('the tango has a ring');
    const ids = [
      drawArrow(one.id, other.id),
      drawArrow(other.id, one.id),
      drawArrow(one.id, other.id, 0.05),
      drawArrow(other.id, one.id, -0.3),
    ];
    const sides = ids.map((id) => {
      const arrow = session.map().annotations.get(id);
      if (arrow?.kind !== 'arrow') throw new Error('an arrow');
      return arrow.from.card === one.id ? arrow.bend : -arrow.bend;
    });
    for (const [index, side] of sides.entries()) {
      for (const before of sides.slice(0, index)) expect(Math.abs(side - before)).toBeGreaterThan(0.13);
    }
  });

  test('curve by a hand on their middle, within what an arrow takes', () => {
    const id = drawArrow(null, null);
    expect(
      done(session.seat, bendArrow(session.map(), session.asMalaki, { id, bend: 9 })).annotations.get(id),
    ).toMatchObject({ bend: 2 });
    done(session.seat, lockBoard(session.map(), therapist, { locked: true }));
    expect(reason(bendArrow(session.map(), session.asMalaki, { id, bend: 0 }))).toBe('locked');
  });
});

describe('a sticky note', () => {
  test('has the size its words need, and any other a hand gives it, and goes back with undo', () => {
    const id = createAnnotationId(part);
    done(session.seat, addSticky(session.map(), session.asLanie, { id, at, words: 'Sunday' }));
    expect(session.map().annotations.get(id)).toMatchObject({ paper: null });
    const size = { width: 300.4, height: 90 };
    done(session.seat, resizeMark(session.map(), session.asLanie, { id, at: { x: 10, y: 10 }, size }));
    expect(session.map().annotations.get(id)).toMatchObject({
      paper: { width: 300, height: 90 },
      at: { x: 10, y: 10 },
      anchor: null,
    });
    session.seat.history.undo();
    expect(session.map().annotations.get(id)).toMatchObject({ paper: null, at });
  });

  test('made larger by no hand stays where it stands, beside its card', () => {
    const id = createAnnotationId(part);
    const [card] = ringOf(session.map());
    const anchor = card ? { card: card.id, by: { x: 4, y: 8 } } : null;
    done(session.seat, addSticky(session.map(), session.asLanie, { id, at, anchor, words: 'Sunday' }));
    done(session.seat, resizeMark(session.map(), session.asLanie, { id, size: { width: 210, height: 140 } }));
    expect(session.map().annotations.get(id)).toMatchObject({
      paper: { width: 210, height: 140 },
      at,
      anchor,
    });
    expect(anchor).not.toBeNull();
  });
});
