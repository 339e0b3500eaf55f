import {
  createAnnotationId,
  createCardId,
  createPersonId,
  isConfirmed,
  isRefusal,
  limits,
  mainCycle,
  ringCards,
} from '@undercurrent/cycle';
import type { Actor, AnnotationId, Card, CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import { describe, expect, test } from 'vitest';
import { createReplicas } from '../../../../tests/world/replicas.ts';
import type { Replica } from '../../../../tests/world/replicas.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import type { Edit } from '../edit.ts';
import { exampleEdits } from '../example-edits.ts';
import { addInk, addLabel, addSticky, changeAnnotationWords } from './annotations.ts';
import { noteEdge, reorderCard, tidyUp } from './arrange.ts';
import { changeKind, changeOwner, changeWords, confirmWords } from './card-words.ts';
import { duplicateCards } from './duplicate.ts';
import { deleteItems, moveItems, restoreItems } from './items.ts';
import { hangUnder, linkNewStep } from './links.ts';
import { addPerson, changePerson, removePerson } from './people.ts';
import { placeCard } from './place-card.ts';
import { nameCycle, raiseBeneath, renameCycleWord, setLayout } from './settings.ts';

const random = createRandom(5);
const therapist: Actor = { role: 'therapist', person: null };
const observer: Actor = { role: 'observer', person: null };

/** The tango, with everybody who may act on it. */
function tango() {
  const [seat] = createReplicas(exampleEdits(random.part), [therapist]);
  const [lanie, malaki] = seat?.reader.current().people ?? [];
  if (!seat || !lanie || !malaki) throw new Error('the tango has two people');
  const asLanie: Actor = { role: 'partner', person: lanie.id };
  const asMalaki: Actor = { role: 'partner', person: malaki.id };
  return { seat, lanie, malaki, asLanie, asMalaki, map: () => seat.reader.current() };
}

function cardSaying(map: CycleMap, words: string): Card {
  const found = [...map.cards.values()].find((card) => card.phrase.text.startsWith(words));
  if (!found) throw new Error('no such card');
  return found;
}

function done(seat: Replica, answer: readonly Edit[] | Refusal): CycleMap {
  if (isRefusal(answer)) throw new Error(answer.reason);
  seat.act(answer);
  return seat.reader.current();
}

const reason = (answer: readonly Edit[] | Refusal) => (isRefusal(answer) ? answer.reason : null);
const ringOf = (map: CycleMap) => ringCards(map, mainCycle(map)?.id ?? expect.unreachable());
const textsOf = (cards: readonly Card[]) => cards.map((card) => card.phrase.text.split(' ')[0]);
const gone = () => createCardId(random.part);

describe('placing a card', () => {
  test('for another, the therapist writes words that wait for their owner', () => {
    const { seat, map, malaki, asMalaki } = tango();
    const id = createCardId(random.part);
    const args = { id, owner: malaki.id, kind: 'move', words: 'shut down' } as const;
    const placed = done(seat, placeCard(map(), therapist, args)).cards.get(id);
    expect(placed?.phrase).toEqual({ text: 'shut down', scribe: 'therapist', confirmedBy: [] });
    const confirmed = done(seat, confirmWords(map(), asMalaki, { id })).cards.get(id);
    expect(confirmed && isConfirmed(map(), confirmed)).toBe(true);
    expect(confirmed?.phrase.scribe).toBe('therapist');
  });

  test('a partner cannot put words in the other’s mouth', () => {
    const { map, malaki, asLanie } = tango();
    const args = { id: gone(), owner: malaki.id, kind: 'move', words: 'shut down' } as const;
    expect(reason(placeCard(map(), asLanie, args))).toBe('not-yours');
  });

  test('goes last, first, or after the card that is named; last when that one is gone', () => {
    const { seat, map, lanie, asLanie } = tango();
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
    const { map, lanie, malaki, asLanie } = tango();
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
    const { seat, map, lanie, asLanie, asMalaki } = tango();
    const { id } = cardSaying(map(), 'Raises');
    expect(reason(changeWords(map(), therapist, { id, words: 'cling' }))).toBe('confirmed-by-owner');
    expect(reason(changeWords(map(), asMalaki, { id, words: 'nag' }))).toBe('not-yours');
    const card = done(seat, changeWords(map(), asLanie, { id, words: 'cling' })).cards.get(id);
    expect(card?.phrase).toEqual({ text: 'cling', scribe: lanie.id, confirmedBy: [lanie.id] });
    expect(changeWords(map(), asLanie, { id, words: 'cling' })).toEqual([]);
    expect(reason(changeWords(map(), asLanie, { id: gone(), words: 'cling' }))).toBe('gone');
  });

  test('of all fall back to one confirmation when one changes them, and need both again', () => {
    const { seat, map, lanie, malaki, asLanie, asMalaki } = tango();
    const { id } = cardSaying(map(), 'Pause 20');
    done(seat, changeWords(map(), asLanie, { id, words: 'Pause 30 minutes, then come back' }));
    expect(map().cards.get(id)?.phrase.confirmedBy).toEqual([lanie.id]);
    done(seat, confirmWords(map(), asMalaki, { id }));
    expect([...(map().cards.get(id)?.phrase.confirmedBy ?? [])].sort()).toEqual([lanie.id, malaki.id].sort());
    expect(confirmWords(map(), asMalaki, { id })).toEqual([]);
    expect(reason(confirmWords(map(), therapist, { id }))).toBe('not-allowed');
  });
});

describe('kind and owner', () => {
  test('a card that goes beneath lets go of what hung on its old place', () => {
    const { seat, map, asLanie } = tango();
    const { id } = cardSaying(map(), 'Malaki goes');
    done(seat, noteEdge(map(), asLanie, { from: id, words: 'and then', amplifies: true }));
    done(seat, changeKind(map(), asLanie, { id, kind: 'fear' }));
    expect(map().cards.get(id)).toMatchObject({ kind: 'fear', under: null, edge: null });
    expect(cardSaying(map(), 'to know he').under).toBeNull();
    expect(ringOf(map())).toHaveLength(5);
    expect(reason(changeKind(map(), therapist, { id, kind: 'need' }))).toBe('confirmed-by-owner');
  });

  test('an owner may share a root or take it back, but never give words to the other', () => {
    const { seat, map, malaki, asLanie, asMalaki } = tango();
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
    const { seat, map, lanie, malaki } = tango();
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

describe('arranging', () => {
  test('reorders within a surface, to the front and behind any card', () => {
    const { seat, map, asMalaki } = tango();
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
    const { seat, map, asLanie } = tango();
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

  test('in the free layout a moved card keeps its place itself', () => {
    const { seat, map, asLanie } = tango();
    const { id } = cardSaying(map(), 'Raises');
    const homes = new Map([[id, { x: 300, y: 200 }]]);
    done(seat, setLayout(map(), asLanie, { layout: 'free' }));
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 5, y: 5 }, homes }));
    done(seat, moveItems(map(), asLanie, { ids: [id], by: { x: 5, y: 5 }, homes }));
    expect(map().cards.get(id)?.offsets.free).toEqual({ x: 310, y: 210 });
  });

  test('cards and free marks move in one act', () => {
    const { seat, map, asMalaki } = tango();
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
    const { seat, map, asLanie } = tango();
    const { id } = cardSaying(map(), 'Raises');
    done(seat, noteEdge(map(), asLanie, { from: id, words: 'louder', amplifies: true }));
    expect(map().cards.get(id)?.edge).toEqual({ words: 'louder', amplifies: true });
    done(seat, noteEdge(map(), asLanie, { from: id, words: ' ', amplifies: false }));
    expect(map().cards.get(id)?.edge).toBeNull();
    const long = 'x'.repeat(limits.label + 1);
    expect(reason(noteEdge(map(), asLanie, { from: id, words: long, amplifies: false }))).toBe('too-long');
  });

  test('links join what belongs together and nothing else', () => {
    const { seat, map, asLanie } = tango();
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
    const { seat, map, asLanie, asMalaki } = tango();
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
    const { map, asLanie } = tango();
    const ids = [cardSaying(map(), 'Raises').id, cardSaying(map(), 'Shuts').id];
    expect(reason(deleteItems(map(), asLanie, { ids }))).toBe('not-yours');
  });
});

test('copies stand behind their originals and carry nobody’s confirmation', () => {
  const { seat, map, lanie, malaki, asLanie } = tango();
  const mine = cardSaying(map(), 'Raises');
  const copy = createCardId(random.part);
  done(seat, duplicateCards(map(), therapist, { ids: [mine.id], newIds: [copy] }));
  expect(ringOf(map())[3]).toMatchObject({ id: copy, owner: lanie.id, phrase: { confirmedBy: [] } });
  const his = cardSaying(map(), 'Shuts').id;
  expect(reason(duplicateCards(map(), asLanie, { ids: [his], newIds: [gone()] }))).toBe('not-yours');
  expect(malaki.id).not.toBe(lanie.id);
});

describe('people', () => {
  test('a third person gets marks of their own, and can go while they have no cards', () => {
    const { seat, map, asLanie } = tango();
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
    const { seat, map, lanie, malaki, asLanie } = tango();
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
  const { seat, map, asMalaki } = tango();
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
  test('carry who made them, and only they write on them', () => {
    const { seat, map, lanie, asLanie, asMalaki } = tango();
    const id: AnnotationId = createAnnotationId(random.part);
    done(seat, addSticky(map(), asLanie, { id, at: { x: 1, y: 2 }, words: '' }));
    expect(map().annotations.get(id)).toMatchObject({ kind: 'sticky', author: lanie.id });
    done(seat, changeAnnotationWords(map(), asLanie, { id, words: 'ask about this' }));
    expect(reason(changeAnnotationWords(map(), asMalaki, { id, words: 'no' }))).toBe('not-yours');
    expect(reason(deleteItems(map(), asMalaki, { ids: [id] }))).toBe('not-yours');
    done(seat, deleteItems(map(), therapist, { ids: [id] }));
    expect(map().annotations.has(id)).toBe(false);
  });

  test('a label needs words, a stroke needs a point and keeps tenths', () => {
    const { seat, map, asLanie } = tango();
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
