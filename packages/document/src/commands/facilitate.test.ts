import type { Actor, CardId, CycleId, PersonId } from '@undercurrent/cycle';
import { cardsOn, limits } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { cardSaying, done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { changeKind, changeWords } from './card-words.ts';
import { duplicateItems } from './duplicate.ts';
import { giveFloor, hideCursors, lockBoard, writePauseLine } from './facilitate.ts';
import { deleteItems, moveCards } from './items.ts';
import { placeCard } from './place-card.ts';
import { removePerson } from './people.ts';
import { setLayout } from './settings.ts';

const observer: Actor = { role: 'observer', person: null };
const shared: Actor = { role: 'shared', person: null };

test('the therapist leads the meeting, and nobody else does', () => {
  const { seat, map, asLanie, asMalaki, malaki } = tangoSession();
  const acts = [
    (actor: Actor) => lockBoard(map(), actor, { locked: true }),
    (actor: Actor) => giveFloor(map(), actor, { to: malaki.id }),
    (actor: Actor) => hideCursors(map(), actor, { hidden: true }),
    (actor: Actor) => writePauseLine(map(), actor, { words: 'Feel your feet.' }),
  ];
  for (const act of acts) {
    for (const actor of [asLanie, asMalaki, shared, observer]) expect(reason(act(actor))).toBe('not-allowed');
    done(seat, act(therapist));
  }
  expect(map()).toMatchObject({
    isLocked: true,
    floor: malaki.id,
    areCursorsHidden: true,
    pauseLine: 'Feel your feet.',
  });
});

test('what is so already is not written again', () => {
  const { map } = tangoSession();
  expect(lockBoard(map(), therapist, { locked: false })).toEqual([]);
  expect(giveFloor(map(), therapist, { to: null })).toEqual([]);
  expect(hideCursors(map(), therapist, { hidden: false })).toEqual([]);
  expect(writePauseLine(map(), therapist, { words: '  ' })).toEqual([]);
});

test('the floor goes to somebody on the map, and leaves it with them', () => {
  const { seat, map, malaki } = tangoSession();
  const nobody = 'person_nobody00' as PersonId;
  expect(reason(giveFloor(map(), therapist, { to: nobody }))).toBe('gone');
  done(seat, giveFloor(map(), therapist, { to: malaki.id }));
  const bare = { ...map(), cards: new Map(), people: [...map().people, { ...malaki, id: nobody }] };
  const removed = removePerson(bare, therapist, { id: malaki.id });
  expect(removed).toContainEqual({ kind: 'set-map', field: 'floor', value: null });
});

test('a line too long for a pause is refused', () => {
  const { map } = tangoSession();
  const words = 'x'.repeat(limits.label + 1);
  expect(reason(writePauseLine(map(), therapist, { words }))).toBe('too-long');
});

test('on a locked board partners arrange nothing, and write their own words as ever', () => {
  const { seat, map, asLanie } = tangoSession();
  done(seat, lockBoard(map(), therapist, { locked: true }));
  const { id } = cardSaying(map(), 'Raises');
  const moved = { ids: [id], by: { x: 10, y: 0 } };
  expect(reason(moveCards(map(), asLanie, moved))).toBe('locked');
  expect(reason(setLayout(map(), asLanie, { layout: 'free' }))).toBe('locked');
  expect(reason(changeKind(map(), asLanie, { id, kind: 'need' }))).toBe('locked');
  expect(reason(changeKind(map(), asLanie, { id, kind: 'body' }))).toBeNull();
  expect(reason(changeWords(map(), asLanie, { id, words: 'asks again' }))).toBeNull();
  expect(reason(moveCards(map(), therapist, moved))).toBeNull();
});

test('a card deleted on a locked board moves nothing of anybody else', () => {
  const { seat, map, asLanie } = tangoSession();
  const { id } = cardSaying(map(), 'Raises');
  const other = [...map().cards.values()].find((card) => card.owner !== asLanie.person);
  if (!other) throw new Error('Malaki has cards');
  done(seat, [{ kind: 'set', record: 'cards', id: other.id, field: 'under', value: id }]);
  const letGo = { kind: 'set', record: 'cards', id: other.id, field: 'under', value: null };
  expect(deleteItems(map(), asLanie, { ids: [id] })).toContainEqual(letGo);
  done(seat, lockBoard(map(), therapist, { locked: true }));
  expect(deleteItems(map(), asLanie, { ids: [id] })).not.toContainEqual(letGo);
});

test('on a locked board a new card finds its place, and no card that lies there gives way to it', () => {
  const { seat, map, asLanie, lanie } = tangoSession();
  const ring = () => cardsOn(map(), map().cycles[0]?.id ?? ('' as CycleId), 'ring');
  for (const { id } of ring().slice(0, 2)) {
    done(seat, [{ kind: 'set', record: 'cards', id, field: 'rank', value: 'Zz' }]);
  }
  const [first] = ring();
  if (!first) throw new Error('the ring has cards');
  const newCard = {
    id: 'card_new00' as CardId,
    owner: lanie.id,
    kind: 'body',
    words: 'cold',
    after: first.id,
  } as const;
  const reranks = (made: unknown) => JSON.stringify(made).includes('"kind":"set"');
  expect(reranks(placeCard(map(), asLanie, newCard))).toBe(true);
  done(seat, lockBoard(map(), therapist, { locked: true }));
  const copy = { cards: { ids: [first.id], newIds: [newCard.id] }, annotations: { ids: [], newIds: [] } };
  for (const made of [placeCard(map(), asLanie, newCard), duplicateItems(map(), asLanie, copy)]) {
    expect(reason(made)).toBeNull();
    expect(reranks(made)).toBe(false);
    expect(made).toMatchObject([{ kind: 'create', fields: { rank: expect.stringMatching(/./) } }]);
  }
});

test('while another has the floor nobody copies a card either', () => {
  const { seat, map, asLanie, malaki } = tangoSession();
  done(seat, giveFloor(map(), therapist, { to: malaki.id }));
  const { id } = cardSaying(map(), 'Raises');
  const copied = { cards: { ids: [id], newIds: [id] }, annotations: { ids: [], newIds: [] } };
  expect(reason(duplicateItems(map(), asLanie, copied))).toBe('not-your-turn');
  expect(reason(duplicateItems(map(), therapist, copied))).toBeNull();
});
