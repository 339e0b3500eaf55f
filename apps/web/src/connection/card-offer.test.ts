import { surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardKind, CycleMap } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { offerFor } from './card-offer.ts';

const tango = theTango();
const [lanie, malaki] = tango.people.map(({ id }): Actor => ({ role: 'partner', person: id }));
const therapist: Actor = { role: 'therapist', person: null };
const observer: Actor = { role: 'observer', person: null };

function cardOf(map: CycleMap, actor: Actor | undefined, kind: CardKind): Card {
  const card = [...map.cards.values()].find((each) => each.owner === actor?.person && each.kind === kind);
  if (!card) throw new Error(`the tango has no ${kind} of this person`);
  return card;
}

function withoutConfirmation(map: CycleMap, card: Card): CycleMap {
  const bare = { ...card, phrase: { ...card.phrase, confirmedBy: [] } };
  return { ...map, cards: new Map(map.cards).set(card.id, bare) };
}

const move = cardOf(tango, lanie, 'move');

test('another’s confirmed words can’t be written in, given away or deleted', () => {
  for (const actor of [malaki, therapist]) {
    const offer = actor && offerFor(tango, actor, [move.id]);
    expect(offer).toMatchObject({
      canWrite: false,
      canConfirm: false,
      canDelete: false,
      owners: [],
      kinds: [],
    });
  }
});

test('unconfirmed words are offered to their owner alone to confirm; the others are told for whom they wait', () => {
  const map = withoutConfirmation(tango, move);
  expect(lanie && offerFor(map, lanie, [move.id])).toMatchObject({
    canConfirm: true,
    canTurnDown: true,
    waitsFor: [],
  });
  expect(malaki && offerFor(map, malaki, [move.id])).toMatchObject({ canTurnDown: false });
  expect(lanie && offerFor(tango, lanie, [move.id])).toMatchObject({ canTurnDown: false });
  const seenByTherapist = offerFor(map, therapist, [move.id]);
  expect(seenByTherapist).toMatchObject({ canConfirm: false, canWrite: true });
  expect(seenByTherapist?.waitsFor.map(({ id }) => id)).toEqual([lanie?.person]);
});

test('a card is given only to somebody for whom the actor may add one', () => {
  const map = withoutConfirmation(tango, move);
  expect(offerFor(map, therapist, [move.id])?.owners).toEqual(tango.people.map(({ id }) => id));
  expect(lanie && offerFor(map, lanie, [move.id])?.owners).toEqual([]);
});

test('an observer is offered nothing to do', () => {
  expect(offerFor(tango, observer, [move.id])).toMatchObject({
    canWrite: false,
    canConfirm: false,
    canInsertAfter: false,
    canNoteEdge: false,
    canDuplicate: false,
    canDelete: false,
  });
});

test('several things are offered only what may be done with all of them', () => {
  const own = cardOf(tango, lanie, 'feeling');
  const others = cardOf(tango, malaki, 'move');
  expect(lanie && offerFor(tango, lanie, [move.id, own.id])?.canDelete).toBe(true);
  expect(lanie && offerFor(tango, lanie, [move.id, others.id])?.canDelete).toBe(false);
});

test('a free mark may be copied by whoever may draw', () => {
  const [note] = [...tango.annotations.keys()];
  if (!note) throw new Error('the tango has free marks');
  expect(malaki && offerFor(tango, malaki, [note])?.canDuplicate).toBe(true);
  expect(offerFor(tango, observer, [note])?.canDuplicate).toBe(false);
  expect(offerFor(tango, { role: 'shared', person: null }, [note])?.canDuplicate).toBe(false);
});

test('a new step may lead out from any ring card, a card beneath belongs under those of its owner', () => {
  const steps = [...tango.cards.values()];
  const step = steps.find(({ kind }) => kind === 'new-step');
  const need = cardOf(tango, lanie, 'need');
  const ring = steps.filter(({ kind }) => surfaceOf(kind) === 'ring');
  const exits = step && offerFor(tango, therapist, [step.id])?.links;
  const holds = offerFor(tango, therapist, [need.id])?.links;
  expect(exits?.field).toBe('exit');
  expect(new Set(exits?.cards)).toEqual(new Set(ring));
  expect(holds?.field).toBe('under');
  expect(new Set(holds?.cards)).toEqual(new Set(ring.filter(({ owner }) => owner === lanie?.person)));
  expect(offerFor(tango, therapist, [move.id])?.links).toBeNull();
  expect(offerFor(tango, observer, [need.id])?.links).toBeNull();
});
