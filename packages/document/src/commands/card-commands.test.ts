import {
  createAnnotationId,
  createCardId,
  createPersonId,
  isConfirmed,
  isNote,
  limits,
} from '@undercurrent/cycle';
import type { Actor, AnnotationId, CardId } from '@undercurrent/cycle';
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
import { noteEdge } from './arrange.ts';
import { changeKind, changeOwner, changeWords, confirmWords } from './card-words.ts';
import { duplicateCards, duplicateItems } from './duplicate.ts';
import { placeCard } from './place-card.ts';
import { setLayout } from './settings.ts';

const random = createRandom(5);
const observer: Actor = { role: 'observer', person: null };
const gone = () => createCardId(random.part);

describe('placing a card', () => {
  test('for another, the therapist writes words that wait for their owner', () => {
    const { seat, map, malaki, asMalaki } = tangoSession();
    const id = createCardId(random.part);
    const args = { id, owner: malaki.id, kind: 'move', words: 'shut down' } as const;
    const placed = done(seat, placeCard(map(), therapist, args)).cards.get(id);
    expect(placed?.phrase).toEqual({ text: 'shut down', scribe: 'therapist', confirmedBy: [] });
    const confirmed = done(seat, confirmWords(map(), asMalaki, { id })).cards.get(id);
    expect(confirmed && isConfirmed(map(), confirmed)).toBe(true);
    expect(confirmed?.phrase.scribe).toBe('therapist');
  });

  test('a partner cannot put words in the other’s mouth', () => {
    const { map, malaki, asLanie } = tangoSession();
    const args = { id: gone(), owner: malaki.id, kind: 'move', words: 'shut down' } as const;
    expect(reason(placeCard(map(), asLanie, args))).toBe('not-yours');
  });

  test('goes last, first, or after the card that is named; last when that one is gone', () => {
    const { seat, map, lanie, asLanie } = tangoSession();
    const at = (after?: CardId | null) => {
      const id = createCardId(random.part);
      const base = { id, owner: lanie.id, kind: 'move', words: 'cling' } as const;
      done(seat, placeCard(map(), asLanie, after === undefined ? base : { ...base, after }));
      return ringOf(map()).findIndex((card) => card.id === id);
    };
    expect(at()).toBe(6);
    expect(at(null)).toBe(0);
    expect(at(ringOf(map())[2]?.id)).toBe(3);
    expect(at(gone())).toBe(9);
  });

  test('is refused without words, with too many, on a wrong surface, or beside the couple', () => {
    const { map, lanie, malaki, asLanie } = tangoSession();
    const base = { id: gone(), owner: lanie.id, kind: 'move', words: 'cling' } as const;
    const under = cardSaying(map(), 'Malaki goes').id;
    const answer = (more: object) => reason(placeCard(map(), asLanie, { ...base, ...more }));
    expect(answer({ words: ' \n' })).toBe('empty-words');
    expect(answer({ words: 'x'.repeat(limits.words + 1) })).toBe('too-long');
    expect(answer({ owner: 'together' })).toBe('wrong-surface');
    expect(answer({ under })).toBe('wrong-surface');
    expect(answer({ owner: createPersonId(random.part) })).toBe('gone');
    const pressured = cardSaying(map(), 'Pressured').id;
    expect(answer({ kind: 'need', under: pressured })).toBe('not-yours');
    expect(answer({ kind: 'new-step', replaces: pressured })).toBe('not-yours');
    expect(answer({ kind: 'new-step', exit: pressured })).toBeNull();
    expect(answer({ kind: 'need', under: gone() })).toBeNull();
    expect(reason(placeCard(map(), { role: 'shared', person: null }, base))).toBe('not-yours');
    expect(reason(placeCard(map(), { role: 'shared', person: malaki.id }, base))).toBe('not-yours');
    expect(reason(placeCard(map(), observer, base))).toBe('not-allowed');
  });
});

describe('words', () => {
  test('of an owner who changes them are confirmed by them; the therapist must leave them', () => {
    const { seat, map, lanie, asLanie, asMalaki } = tangoSession();
    const { id } = cardSaying(map(), 'Raises');
    expect(reason(changeWords(map(), therapist, { id, words: 'cling' }))).toBe('confirmed-by-owner');
    expect(reason(changeWords(map(), asMalaki, { id, words: 'nag' }))).toBe('not-yours');
    const card = done(seat, changeWords(map(), asLanie, { id, words: 'cling' })).cards.get(id);
    expect(card?.phrase).toEqual({ text: 'cling', scribe: lanie.id, confirmedBy: [lanie.id] });
    expect(changeWords(map(), asLanie, { id, words: 'cling' })).toEqual([]);
    expect(reason(changeWords(map(), asLanie, { id: gone(), words: 'cling' }))).toBe('gone');
  });

  test('of all fall back to one confirmation when one changes them, and need both again', () => {
    const { seat, map, lanie, malaki, asLanie, asMalaki } = tangoSession();
    const { id } = cardSaying(map(), 'Pause 20');
    done(seat, changeWords(map(), asLanie, { id, words: 'Pause 30 minutes, then come back' }));
    expect(map().cards.get(id)?.phrase.confirmedBy).toEqual([lanie.id]);
    expect(reason(confirmWords(map(), asMalaki, { id, seen: 'other words' }))).toBe('changed');
    done(seat, confirmWords(map(), asMalaki, { id }));
    expect([...(map().cards.get(id)?.phrase.confirmedBy ?? [])].sort()).toEqual([lanie.id, malaki.id].sort());
    expect(confirmWords(map(), asMalaki, { id })).toEqual([]);
    expect(reason(confirmWords(map(), therapist, { id }))).toBe('not-allowed');
  });
});

describe('kind and owner', () => {
  test('a card that goes beneath lets go of what hung on its old place', () => {
    const { seat, map, asLanie } = tangoSession();
    const { id } = cardSaying(map(), 'Malaki goes');
    done(seat, noteEdge(map(), asLanie, { from: id, words: 'and then', amplifies: true }));
    done(seat, changeKind(map(), asLanie, { id, kind: 'fear' }));
    expect(map().cards.get(id)).toMatchObject({ kind: 'fear', under: null, edge: null });
    expect(cardSaying(map(), 'to know he').under).toBeNull();
    expect(ringOf(map())).toHaveLength(5);
    expect(reason(changeKind(map(), therapist, { id, kind: 'need' }))).toBe('confirmed-by-owner');
  });

  test('an owner may share a root or take it back, but never give words to the other', () => {
    const { seat, map, malaki, asLanie, asMalaki } = tangoSession();
    const { id } = cardSaying(map(), 'evenings');
    expect(reason(changeOwner(map(), asLanie, { id, owner: malaki.id }))).toBe('not-yours');
    done(seat, changeOwner(map(), asLanie, { id, owner: 'together' }));
    const shared = map().cards.get(id);
    expect(shared && isConfirmed(map(), shared)).toBe(false);
    done(seat, confirmWords(map(), asMalaki, { id }));
    done(seat, changeOwner(map(), asMalaki, { id, owner: malaki.id }));
    expect(map().cards.get(id)?.phrase.confirmedBy).toEqual([malaki.id]);
    expect(
      reason(changeOwner(map(), asLanie, { id: cardSaying(map(), 'Raises').id, owner: 'together' })),
    ).toBe('wrong-surface');
  });

  test('links that no longer join cards of one owner fall with a change of owner', () => {
    const { seat, map, lanie, malaki } = tangoSession();
    const ring = createCardId(random.part);
    const step = createCardId(random.part);
    const own = { id: ring, owner: lanie.id, kind: 'move', words: 'cling' } as const;
    done(seat, placeCard(map(), therapist, own));
    const better = { id: step, owner: lanie.id, kind: 'new-step', words: 'ask', replaces: ring } as const;
    done(seat, placeCard(map(), therapist, better));
    expect(map().cards.get(step)?.replaces).toBe(ring);
    done(seat, changeOwner(map(), therapist, { id: ring, owner: malaki.id }));
    expect(map().cards.get(step)?.replaces).toBeNull();
  });
});

test('copies stand in order behind the last original and carry nobody’s confirmation', () => {
  const { seat, map, lanie, asLanie } = tangoSession();
  const ids = [cardSaying(map(), 'Raises').id, cardSaying(map(), 'Malaki goes').id];
  const need = cardSaying(map(), 'to know he').id;
  const newIds = [gone(), gone(), gone()];
  done(seat, duplicateCards(map(), therapist, { ids: [...ids, need], newIds }));
  expect(
    ringOf(map())
      .slice(2, 6)
      .map((card) => card.id),
  ).toEqual([ids[0], newIds[1], newIds[0], cardSaying(map(), 'Pressured').id]);
  expect(ringOf(map())[3]).toMatchObject({ owner: lanie.id, phrase: { confirmedBy: [] } });
  expect([...map().cards.values()].filter((card) => card.under === ids[1])).toHaveLength(2);
  const his = cardSaying(map(), 'Shuts').id;
  expect(reason(duplicateCards(map(), asLanie, { ids: [his], newIds: [gone()] }))).toBe('not-yours');
});

test('a sticky, a label and a stroke are copied a little beside, as the work of whoever copies, in one act', () => {
  const { seat, map, malaki, asMalaki } = tangoSession();
  const originals = [...map().annotations.values()];
  const card = cardSaying(map(), 'Shuts').id;
  const newIds = originals.map(() => createAnnotationId(random.part));
  const annotations = { ids: originals.map(({ id }) => id), newIds };
  const newCard = gone();
  const before = map();
  done(seat, duplicateItems(map(), asMalaki, { cards: { ids: [card], newIds: [newCard] }, annotations }));
  expect(originals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ink', 'label']));
  for (const [index, original] of originals.entries()) {
    const copy = map().annotations.get(newIds[index] ?? createAnnotationId(random.part));
    const { kind } = original;
    const content =
      kind === 'ink' ? { points: original.points } : isNote(original) && { words: original.words };
    const at = { x: original.at.x + 24, y: original.at.y + 24 };
    expect(copy).toMatchObject({ kind, ...content, author: malaki.id, at });
  }
  seat.history.undo();
  expect([...map().annotations.keys()].sort()).toEqual([...before.annotations.keys()].sort());
  expect(map().cards.has(newCard)).toBe(false);
});

test('copies that a hand drops lie where it dropped them; a card does in the free layout alone', () => {
  const { seat, map, asLanie } = tangoSession();
  const note = [...map().annotations.values()][0] ?? expect.unreachable();
  const card =
    [...map().cards.values()].find(({ owner }) => owner === asLanie.person) ?? expect.unreachable();
  const by = { x: 70, y: -30 };
  const dropped = {
    by,
    homes: new Map([[card.id, { x: 100, y: 200 }]]),
    marks: new Map([[note.id, { at: { x: 5, y: 6 }, anchor: null }]]),
  };
  const copy = (): [CardId, AnnotationId] => {
    const [newCard, newNote] = [gone(), createAnnotationId(random.part)];
    const cards = { ids: [card.id], newIds: [newCard] };
    const annotations = { ids: [note.id], newIds: [newNote] };
    done(seat, duplicateItems(map(), asLanie, { cards, annotations, dropped }));
    return [newCard, newNote];
  };
  const [onRing, mark] = copy();
  expect(map().annotations.get(mark)).toMatchObject({ at: { x: 5, y: 6 }, anchor: null });
  expect(map().cards.get(onRing)?.offsets).toEqual({});
  done(seat, setLayout(map(), asLanie, { layout: 'free' }));
  const [inFree] = copy();
  expect(map().cards.get(inFree)?.offsets).toEqual({ free: { x: 170, y: 170 } });
});

test('a copy asks for what drawing asks for, and one that is refused refuses all', () => {
  const { map, asLanie } = tangoSession();
  const ids = [...map().annotations.keys()];
  const annotations = { ids, newIds: ids.map(() => createAnnotationId(random.part)) };
  const none = { ids: [], newIds: [] };
  const his = { ids: [cardSaying(map(), 'Shuts').id], newIds: [gone()] };
  const observer = { role: 'observer', person: null } as const;
  const nobody = { role: 'shared', person: null } as const;
  const missing = { ...annotations, newIds: [] };
  expect(reason(duplicateItems(map(), observer, { cards: none, annotations }))).toBe('not-allowed');
  expect(reason(duplicateItems(map(), nobody, { cards: none, annotations }))).toBe('not-allowed');
  expect(reason(duplicateItems(map(), asLanie, { cards: his, annotations }))).toBe('not-yours');
  expect(reason(duplicateItems(map(), asLanie, { cards: none, annotations: missing }))).toBe('gone');
});
