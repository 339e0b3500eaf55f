import { createCardId, isRefusal } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CardKind, Refusal } from '@undercurrent/cycle';
import { describe, expect, test } from 'vitest';
import { brokenValues, createReplicas, inOneOrder, settle } from '../../../tests/world/replicas.ts';
import type { Replica } from '../../../tests/world/replicas.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { changeWords, confirmWords } from './commands/card-words.ts';
import { deleteItems, moveItems } from './commands/items.ts';
import { placeCard } from './commands/place-card.ts';
import { setLayout } from './commands/settings.ts';
import type { Edit } from './edit.ts';
import { firstEdits } from './first-edits.ts';

const random = createRandom(7);
const start = firstEdits(
  [
    { name: 'Lanie', pronouns: 'she' },
    { name: 'Malaki', pronouns: 'he' },
  ],
  random.part,
);
const [lanie] = start.flatMap((edit) =>
  edit.kind === 'create' && edit.record === 'people' ? [edit.id] : [],
);
const therapist: Actor = { role: 'therapist', person: null };
const actors: readonly Actor[] = [{ role: 'partner', person: lanie ?? null }, therapist];

/** Lanie's and the therapist's copies of one map. */
function twoSeats(): readonly [Replica, Replica] {
  const [one, two] = createReplicas(start, actors);
  if (!one || !two) throw new Error('two replicas were asked for');
  return [one, two];
}

function must(answer: readonly Edit[] | Refusal): readonly Edit[] {
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer;
}

function place(seat: Replica, words: string, kind: CardKind = 'move'): CardId {
  const id = createCardId(random.part);
  const owner = lanie ?? 'together';
  seat.act(must(placeCard(seat.reader.current(), seat.actor, { id, owner, kind, words })));
  return id;
}

function say(seat: Replica, id: CardId, words: string): void {
  seat.act(must(changeWords(seat.reader.current(), seat.actor, { id, words })));
}

function move(seat: Replica, id: CardId, x: number): void {
  seat.act(must(moveItems(seat.reader.current(), seat.actor, { ids: [id], by: { x, y: 0 } })));
}

const cardIn = (seat: Replica, id: CardId): Card | undefined => seat.reader.current().cards.get(id);
const textIn = (seat: Replica, id: CardId) => cardIn(seat, id)?.phrase.text;

describe('undo', () => {
  test('takes one act at a time back, as far as they go, and redo brings them again', () => {
    const [seat] = twoSeats();
    const id = place(seat, 'one');
    say(seat, id, 'two');
    say(seat, id, 'three');
    move(seat, id, 30);
    for (const text of ['three', 'two', 'one', undefined]) {
      expect(seat.history.undo()).toBe(true);
      expect(textIn(seat, id)).toBe(text);
    }
    expect(seat.history.canUndo()).toBe(false);
    for (const text of ['one', 'two', 'three', 'three']) {
      expect(seat.history.redo()).toBe(true);
      expect(textIn(seat, id)).toBe(text);
    }
    expect(cardIn(seat, id)?.offsets.ring).toEqual({ x: 30, y: 0 });
    expect(seat.history.canRedo()).toBe(false);
    expect(seat.history.undo() && seat.history.undo() && seat.history.undo()).toBe(true);
    expect(textIn(seat, id)).toBe('one');
    expect(brokenValues(seat.doc)).toEqual([]);
  });

  test('does not touch what another did since, and undoes the rest of the act', () => {
    const [seat, other] = twoSeats();
    const first = place(other, 'first');
    const second = place(other, 'second');
    settle([seat, other]);
    seat.act(
      must(moveItems(seat.reader.current(), seat.actor, { ids: [first, second], by: { x: 50, y: 0 } })),
    );
    settle([seat, other]);
    move(other, second, 7);
    settle([seat, other]);
    expect(seat.history.undo()).toBe(true);
    expect([...seat.history.touched()]).toEqual([first]);
    settle([seat, other]);
    expect(cardIn(other, first)?.offsets.ring).toBeUndefined();
    expect(cardIn(other, second)?.offsets.ring).toEqual({ x: 57, y: 0 });
    expect(seat.history.redo()).toBe(true);
    expect(cardIn(seat, first)?.offsets.ring).toEqual({ x: 50, y: 0 });
    expect(cardIn(seat, second)?.offsets.ring).toEqual({ x: 57, y: 0 });
  });

  test('does not take another’s value for its own because it says the same', () => {
    const [seat, other] = twoSeats();
    const id = place(other, 'start');
    settle([seat, other]);
    move(seat, id, 10);
    settle([seat, other]);
    move(other, id, 5);
    move(other, id, -5);
    settle([seat, other]);
    expect(cardIn(seat, id)?.offsets.ring).toEqual({ x: 10, y: 0 });
    expect(seat.history.undo()).toBe(false);
    expect(cardIn(seat, id)?.offsets.ring).toEqual({ x: 10, y: 0 });
  });

  test('puts another’s value back, and then lets it stand', () => {
    const [seat, other] = twoSeats();
    const id = place(seat, 'mine');
    move(seat, id, 10);
    settle([seat, other]);
    move(other, id, 5);
    settle([seat, other]);
    move(seat, id, 1);
    expect(seat.history.undo()).toBe(true);
    expect(cardIn(seat, id)?.offsets.ring).toEqual({ x: 15, y: 0 });
    expect(seat.history.undo()).toBe(false);
    expect(cardIn(seat, id)?.offsets.ring).toEqual({ x: 15, y: 0 });
  });

  test('of a creation keeps the card when another has changed it since', () => {
    const [seat, other] = twoSeats();
    const id = place(seat, 'go quiet');
    settle([seat, other]);
    move(other, id, 5);
    settle([seat, other]);
    expect(seat.history.undo()).toBe(false);
    expect(textIn(seat, id)).toBe('go quiet');
  });

  test('of a creation keeps the card also when another changed it between undo and redo', () => {
    const [seat, other] = twoSeats();
    const id = place(seat, 'go quiet');
    seat.history.undo();
    seat.history.redo();
    settle([seat, other]);
    move(other, id, 5);
    settle([seat, other]);
    expect(seat.history.undo()).toBe(false);
    expect(textIn(other, id)).toBe('go quiet');
  });

  test('gives deleted things back with what hung under them', () => {
    const [seat] = twoSeats();
    const ring = place(seat, 'go quiet');
    const under = createCardId(random.part);
    const owner = lanie ?? 'together';
    const need = { id: under, owner, kind: 'need', words: 'to be held', under: ring } as const;
    seat.act(must(placeCard(seat.reader.current(), seat.actor, need)));
    seat.act(must(deleteItems(seat.reader.current(), seat.actor, { ids: [ring] })));
    expect(seat.reader.current().cards.size).toBe(0);
    expect(seat.history.undo()).toBe(true);
    expect(cardIn(seat, under)?.under).toBe(ring);
  });

  test('never leaves a value undefined: a field that was never set gets its default', () => {
    const [seat] = twoSeats();
    seat.act(must(setLayout(seat.reader.current(), seat.actor, { layout: 'columns' })));
    seat.history.undo();
    expect(seat.reader.current().layout).toBe('ring');
    expect(brokenValues(seat.doc)).toEqual([]);
  });

  test('two people undoing at the same moment end with one map', () => {
    const [seat, other] = twoSeats();
    const id = place(seat, 'a');
    settle([seat, other]);
    say(seat, id, 'b');
    move(other, id, 5);
    seat.history.undo();
    other.history.undo();
    settle([seat, other]);
    settle([seat, other]);
    expect(inOneOrder(seat.reader.current())).toEqual(inOneOrder(other.reader.current()));
    expect(textIn(other, id)).toBe('a');
  });

  test('cannot bring a fallen confirmation of another back', () => {
    const [seat, other] = twoSeats();
    const id = place(other, 'shut down');
    settle([seat, other]);
    say(other, id, 'shut off');
    settle([seat, other]);
    seat.act(must(confirmWords(seat.reader.current(), seat.actor, { id })));
    settle([seat, other]);
    expect(other.history.undo()).toBe(false);
    expect(textIn(seat, id)).toBe('shut off');
    expect(cardIn(other, id)?.phrase.confirmedBy).toEqual([lanie]);
  });
});

describe('redo', () => {
  test('survives the acts of others and is forgotten with a new own act', () => {
    const [seat, other] = twoSeats();
    const id = place(seat, 'one');
    say(seat, id, 'two');
    seat.history.undo();
    settle([seat, other]);
    place(other, 'another card');
    settle([seat, other]);
    expect(seat.history.canRedo()).toBe(true);
    expect(seat.history.redo()).toBe(true);
    expect(textIn(seat, id)).toBe('two');
    seat.history.undo();
    move(seat, id, 1);
    expect(seat.history.canRedo()).toBe(false);
  });

  test('does not write over what another wrote after the undo', () => {
    const [seat, other] = twoSeats();
    const id = place(other, 'one');
    settle([seat, other]);
    move(seat, id, 10);
    seat.history.undo();
    settle([seat, other]);
    move(other, id, 3);
    settle([seat, other]);
    expect(seat.history.redo()).toBe(false);
    expect(cardIn(seat, id)?.offsets.ring).toEqual({ x: 3, y: 0 });
  });
});

test('listeners hear of every change of what can be undone, until they leave', () => {
  const [seat] = twoSeats();
  const heard: (readonly [boolean, boolean])[] = [];
  const leave = seat.history.subscribe(() => heard.push([seat.history.canUndo(), seat.history.canRedo()]));
  place(seat, 'one');
  seat.history.undo();
  leave();
  seat.history.redo();
  expect(heard).toEqual([
    [true, false],
    [false, true],
  ]);
});
