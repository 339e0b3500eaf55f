import { createAnnotationId, createCardId, createPersonId, limits, mainCycle } from '@undercurrent/cycle';
import type { Actor, AnnotationId, Card } from '@undercurrent/cycle';
import { describe, expect, test } from 'vitest';
import {
  cardSaying,
  done,
  reason,
  ringOf,
  tangoSession,
  therapist,
} from '../../../../tests/world/tango-session.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { addInk, addLabel, addSticky, changeAnnotationWords } from './annotations.ts';
import { noteEdge, reorderCard, tidyUp } from './arrange.ts';
import { deleteItems, moveEach, moveItems, restoreItems } from './items.ts';
import { hangUnder, linkNewStep } from './links.ts';
import { addPerson, changePerson, removePerson } from './people.ts';
import { placeCard } from './place-card.ts';
import { nameCycle, raiseBeneath, renameCycleWord, setLayout } from './settings.ts';

const random = createRandom(6);
const observer: Actor = { role: 'observer', person: null };
const textsOf = (cards: readonly Card[]) => cards.map((card) => card.phrase.text.split(' ')[0]);
const gone = () => createCardId(random.part);

describe('arranging', () => {
  test('reorders within a surface, to the front and behind any card', () => {
    const { seat, map, asMalaki } = tangoSession();
    const [first, second, , , , last] = ringOf(map());
    if (!first || !second || !last) throw new Error('six cards');
    done(seat, reorderCard(map(), asMalaki, { id: first.id, after: last.id }));
    expect(textsOf(ringOf(map()))).toEqual([
      'Abandoned,',
      'Raises',
      'Pressured,',
      'Shuts',
      '“Whatever',
      'Malaki',
    ]);
    done(seat, reorderCard(map(), asMalaki, { id: last.id, after: null }));
    expect(textsOf(ringOf(map()))[0]).toBe('“Whatever');
    expect(reorderCard(map(), asMalaki, { id: last.id, after: null })).toEqual([]);
    const need = cardSaying(map(), 'to know he').id;
    expect(reason(reorderCard(map(), asMalaki, { id: need, after: second.id }))).toBe('wrong-surface');
  });

  test('moves keep to one layout and add up; tidying lets go of them', () => {
    const { seat, map, asLanie } = tangoSession();
    const { id } = cardSaying(map(), 'Raises');
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 10.04, y: -5 } }));
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 10, y: 1 } }));
    done(seat, setLayout(map(), asLanie, { layout: 'columns' }));
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 1, y: 1 } }));
    expect(map().cards.get(id)?.offsets).toEqual({ ring: { x: 20, y: -4 }, columns: { x: 1, y: 1 } });
    done(seat, tidyUp(map(), asLanie, { layout: 'ring' }));
    expect(map().cards.get(id)?.offsets).toEqual({ columns: { x: 1, y: 1 } });
    expect(tidyUp(map(), asLanie, { layout: 'ring' })).toEqual([]);
  });

  test('a card that changes its place in the order lets go of the move that was meant for the old one', () => {
    const { seat, map, asLanie } = tangoSession();
    const [first, , third] = ringOf(map());
    if (!first || !third) throw new Error('six cards');
    done(seat, moveItems(map(), asLanie, { ids: [first.id, third.id], by: { x: 300, y: 0 } }));
    done(seat, setLayout(map(), asLanie, { layout: 'columns' }));
    done(seat, moveItems(map(), asLanie, { ids: [first.id], by: { x: 1, y: 1 } }));
    done(seat, setLayout(map(), asLanie, { layout: 'ring' }));
    done(seat, reorderCard(map(), asLanie, { id: first.id, after: third.id }));
    expect(map().cards.get(first.id)?.offsets).toEqual({ columns: { x: 1, y: 1 } });
    expect(map().cards.get(third.id)?.offsets).toEqual({ ring: { x: 300, y: 0 } });
  });

  test('a mark keeps beside which card it was put, and a move says where it stands now', () => {
    const { seat, map, asLanie } = tangoSession();
    const { id: card } = cardSaying(map(), 'Raises');
    const { id: other } = cardSaying(map(), 'Abandoned');
    const id = createAnnotationId(random.part);
    const at = { x: 5, y: 6 };
    done(seat, addLabel(map(), asLanie, { id, at, anchor: { card, by: { x: 1.04, y: 2 } }, words: 'here' }));
    expect(map().annotations.get(id)?.anchor).toEqual({ card, by: { x: 1, y: 2 } });
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 10, y: 0 } }));
    expect(map().annotations.get(id)).toMatchObject({
      at: { x: 15, y: 6 },
      anchor: { card, by: { x: 11, y: 2 } },
    });
    const marks = new Map([[id, { at: { x: 70, y: 80 }, anchor: { card: other, by: { x: -3, y: 0 } } }]]);
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 1, y: 1 }, marks }));
    expect(map().annotations.get(id)).toMatchObject(marks.get(id) ?? {});
    const loose = new Map([[id, { at, anchor: null }]]);
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 1, y: 1 }, marks: loose }));
    expect(map().annotations.get(id)).toMatchObject({ at, anchor: null });
  });

  test('in the free layout a moved card keeps its place itself', () => {
    const { seat, map, asLanie } = tangoSession();
    const { id } = cardSaying(map(), 'Raises');
    const homes = new Map([[id, { x: 300, y: 200 }]]);
    done(seat, setLayout(map(), asLanie, { layout: 'free' }));
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 5, y: 5 }, homes }));
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 5, y: 5 }, homes }));
    expect(map().cards.get(id)?.offsets.free).toEqual({ x: 310, y: 210 });
  });

  test('a mark that moves with its card goes the way once', () => {
    const { seat, map, asLanie } = tangoSession();
    const { id: card } = cardSaying(map(), 'Raises');
    const id = createAnnotationId(random.part);
    const beside = { card, by: { x: 1, y: 2 } };
    done(seat, addLabel(map(), asLanie, { id, at: { x: 5, y: 6 }, anchor: beside, words: 'here' }));
    done(seat, moveItems(map(), asLanie, { ids: [card, id], by: { x: 10, y: 4 } }));
    expect(map().annotations.get(id)).toMatchObject({ at: { x: 15, y: 10 }, anchor: beside });
    const moves = new Map<typeof card | typeof id, { x: number; y: number }>([
      [card, { x: 0, y: 7 }],
      [id, { x: 0, y: 0 }],
    ]);
    done(seat, moveEach(map(), asLanie, { moves }));
    expect(map().cards.get(card)?.offsets.ring).toEqual({ x: 10, y: 11 });
    expect(map().annotations.get(id)).toMatchObject({
      at: { x: 15, y: 10 },
      anchor: { card, by: { x: 1, y: -5 } },
    });
  });

  test('cards and free marks move in one act', () => {
    const { seat, map, asMalaki } = tangoSession();
    const [annotation] = [...map().annotations.values()];
    const card = cardSaying(map(), 'Shuts');
    if (!annotation) throw new Error('no annotation');
    done(seat, moveItems(map(), asMalaki, { ids: [card.id, annotation.id], by: { x: 1, y: 2 } }));
    expect(map().annotations.get(annotation.id)?.at).toEqual({
      x: annotation.at.x + 1,
      y: annotation.at.y + 2,
    });
    seat.history.undo();
    expect(map().annotations.get(annotation.id)?.at).toEqual(annotation.at);
    expect(map().cards.get(card.id)?.offsets).toEqual({});
  });

  test('an edge takes a few words and a mark, and loses both together', () => {
    const { seat, map, asLanie } = tangoSession();
    const { id } = cardSaying(map(), 'Raises');
    done(seat, noteEdge(map(), asLanie, { from: id, words: 'louder', amplifies: true }));
    expect(map().cards.get(id)?.edge).toEqual({ words: 'louder', amplifies: true });
    done(seat, noteEdge(map(), asLanie, { from: id, words: ' ', amplifies: false }));
    expect(map().cards.get(id)?.edge).toBeNull();
    const long = 'x'.repeat(limits.label + 1);
    expect(reason(noteEdge(map(), asLanie, { from: id, words: long, amplifies: false }))).toBe('too-long');
  });

  test('links join what belongs together and nothing else', () => {
    const { seat, map, asLanie } = tangoSession();
    const need = cardSaying(map(), 'to know he').id;
    const voice = cardSaying(map(), 'Raises').id;
    const pressured = cardSaying(map(), 'Pressured').id;
    const step = cardSaying(map(), 'Lanie slows').id;
    done(seat, hangUnder(map(), asLanie, { id: need, under: voice }));
    expect(map().cards.get(need)?.under).toBe(voice);
    expect(reason(hangUnder(map(), asLanie, { id: need, under: pressured }))).toBe('not-yours');
    expect(reason(hangUnder(map(), asLanie, { id: voice, under: pressured }))).toBe('wrong-surface');
    expect(reason(hangUnder(map(), asLanie, { id: need, under: gone() }))).toBe('gone');
    done(seat, linkNewStep(map(), asLanie, { id: step, replaces: pressured, exit: null }));
    expect(map().cards.get(step)).toMatchObject({ replaces: pressured, exit: null });
    expect(reason(linkNewStep(map(), asLanie, { id: step, exit: need }))).toBe('wrong-surface');
  });
});

describe('deleting and giving back', () => {
  test('takes what hung under a ring card along, and brings it back', () => {
    const { seat, map, asLanie, asMalaki } = tangoSession();
    const ring = cardSaying(map(), 'Malaki goes').id;
    const need = cardSaying(map(), 'to know he').id;
    expect(reason(deleteItems(map(), asMalaki, { ids: [ring] }))).toBe('not-yours');
    done(seat, deleteItems(map(), asLanie, { ids: [ring] }));
    expect([map().bin.cards.has(ring), map().bin.cards.has(need)]).toEqual([true, true]);
    expect(reason(restoreItems(map(), asMalaki, { ids: [ring] }))).toBe('not-yours');
    done(seat, restoreItems(map(), asLanie, { ids: [ring] }));
    expect(map().cards.get(need)?.under).toBe(ring);
    expect(reason(restoreItems(map(), asLanie, { ids: [ring] }))).toBe('gone');
  });

  test('is all or nothing', () => {
    const { map, asLanie } = tangoSession();
    const ids = [cardSaying(map(), 'Raises').id, cardSaying(map(), 'Shuts').id];
    expect(reason(deleteItems(map(), asLanie, { ids }))).toBe('not-yours');
  });
});

describe('people', () => {
  test('a third person gets marks of their own, and can go while they have no cards', () => {
    const { seat, map, asLanie } = tangoSession();
    const id = createPersonId(random.part);
    const person = { name: 'Noor', pronouns: 'they' } as const;
    expect(reason(addPerson(map(), asLanie, { id, person }))).toBe('not-allowed');
    done(seat, addPerson(map(), therapist, { id, person }));
    expect(map().people[2]).toMatchObject({
      color: 'teal',
      shape: 'triangle',
      dash: 'dashed',
      initials: 'N',
    });
    const card = { id: gone(), owner: id, kind: 'move', words: 'listen' } as const;
    done(seat, placeCard(map(), therapist, card));
    expect(reason(removePerson(map(), therapist, { id }))).toBe('person-has-cards');
    done(seat, deleteItems(map(), therapist, { ids: [card.id] }));
    done(seat, removePerson(map(), therapist, { id }));
    expect(map().people).toHaveLength(2);
    expect(map().bin.people.has(id)).toBe(true);
    const [first] = map().people;
    expect(first && reason(removePerson(map(), therapist, { id: first.id }))).toBe('last-two-people');
  });

  test('change their own part, and not to marks that another wears', () => {
    const { seat, map, lanie, malaki, asLanie } = tangoSession();
    done(seat, changePerson(map(), asLanie, { id: lanie.id, part: { color: 'slate', name: 'Lani' } }));
    expect(map().people[0]).toMatchObject({ color: 'slate', name: 'Lani', shape: 'circle' });
    const taken = { shape: malaki.shape };
    expect(reason(changePerson(map(), asLanie, { id: lanie.id, part: taken }))).toBe('not-unique');
    const other = { name: 'M' };
    expect(reason(changePerson(map(), asLanie, { id: malaki.id, part: other }))).toBe('not-yours');
    expect(changePerson(map(), asLanie, { id: lanie.id, part: { color: 'slate' } })).toEqual([]);
  });
});

test('the map as a whole: its name, its word, its layout, its water', () => {
  const { seat, map, asMalaki } = tangoSession();
  const id = mainCycle(map())?.id ?? expect.unreachable();
  done(seat, nameCycle(map(), asMalaki, { id, name: ' The Undertow ' }));
  done(seat, renameCycleWord(map(), asMalaki, { word: 'dance' }));
  done(seat, raiseBeneath(map(), asMalaki, { raised: false }));
  expect(map()).toMatchObject({ cycleWord: 'dance', isBeneathRaised: false });
  expect(map().cycles[0]?.name).toBe('The Undertow');
  expect(reason(nameCycle(map(), asMalaki, { id, name: 'x'.repeat(limits.cycleName + 1) }))).toBe('too-long');
  expect(reason(renameCycleWord(map(), asMalaki, { word: ' ' }))).toBe('empty-words');
  expect(reason(setLayout(map(), observer, { layout: 'ring' }))).toBe('not-allowed');
});

describe('free marks', () => {
  test('carry who made them; everybody may write on them, and on a locked board only who made them', () => {
    const { seat, map, lanie, asLanie, asMalaki } = tangoSession();
    const id: AnnotationId = createAnnotationId(random.part);
    done(seat, addSticky(map(), asLanie, { id, at: { x: 1, y: 2 }, words: '' }));
    expect(map().annotations.get(id)).toMatchObject({ kind: 'sticky', author: lanie.id });
    done(seat, changeAnnotationWords(map(), asLanie, { id, words: 'ask about this' }));
    done(seat, changeAnnotationWords(map(), asMalaki, { id, words: 'ask about this too' }));
    expect(map().annotations.get(id)).toMatchObject({ words: 'ask about this too', author: lanie.id });
    expect(reason(changeAnnotationWords(map(), observer, { id, words: 'no' }))).toBe('not-allowed');
    const locked = { ...map(), isLocked: true };
    expect(reason(changeAnnotationWords(locked, asMalaki, { id, words: 'no' }))).toBe('locked');
    expect(reason(changeAnnotationWords(locked, asLanie, { id, words: 'yes' }))).toBeNull();
    expect(reason(deleteItems(map(), asMalaki, { ids: [id] }))).toBe('not-yours');
    done(seat, deleteItems(map(), therapist, { ids: [id] }));
    expect(map().annotations.has(id)).toBe(false);
  });

  test('a label needs words, a stroke needs a point and keeps tenths', () => {
    const { seat, map, asLanie } = tangoSession();
    const id = createAnnotationId(random.part);
    const at = { x: 0, y: 0 };
    expect(reason(addLabel(map(), asLanie, { id, at, words: '' }))).toBe('empty-words');
    const ink = { id, at, color: 'ink', width: 99 } as const;
    expect(reason(addInk(map(), asLanie, { ...ink, points: [] }))).toBe('empty-words');
    const many = Array.from({ length: limits.inkPoints * 2 + 2 }, () => 1);
    expect(reason(addInk(map(), asLanie, { ...ink, points: many }))).toBe('too-many');
    done(seat, addInk(map(), asLanie, { ...ink, points: [0, 0, 1.26, -3.14] }));
    expect(map().annotations.get(id)).toMatchObject({ points: [0, 0, 1.3, -3.1], width: 40 });
    expect(reason(addInk(map(), { role: 'shared', person: null }, { ...ink, points: [0, 0] }))).toBe(
      'not-allowed',
    );
  });
});
