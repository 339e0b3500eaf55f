import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { cardKinds, surfaceOf } from '../card.ts';
import { compareRanked } from '../ring.ts';
import { templateIds } from '../template-ids.ts';
import type { CardSaid } from '../testing/map-with.ts';
import { cardAt, lanie, malaki, mapWith } from '../testing/map-with.ts';
import { suits, templates } from './catalogue.ts';
import { ghostCards, slotPlaceOf } from './ghost-cards.ts';
import { nextSlot, openSlots, slotsFor } from './open-slots.ts';
import { Template } from './template.ts';

const asks = () => 'What then?';
const all = Object.values(templates);
const chase = (said: readonly CardSaid[]) => openSlots(mapWith(said, { template: 'chase-and-retreat' }));

test('there are twelve, each keeps to its schema and is found under its own id', () => {
  expect(Object.keys(templates)).toEqual([...templateIds]);
  for (const [id, template] of Object.entries(templates)) {
    expect(v.is(Template, template), id).toBe(true);
    expect(template.id).toBe(id);
  }
});

test('slots of the ring come first', () => {
  for (const { id, slots } of all) {
    const surfaces = slots.map(({ kind }) => surfaceOf(kind));
    expect(surfaces.lastIndexOf('ring'), id).toBeLessThanOrEqual(
      surfaces.filter((one) => one === 'ring').length,
    );
  }
});

test('a couple gets slots for both in every template for two, one person alone never gets the other’s', () => {
  for (const template of all.filter(({ slots, people }) => slots.length > 0 && suits({ people }, 2))) {
    const { people } = mapWith([]);
    const owners = new Set(slotsFor(template.slots, people).map(({ owner }) => owner));
    expect(owners, template.id).toEqual(new Set([...owners, lanie, malaki]));
  }
  const { people } = mapWith([], { people: 1 });
  for (const template of all) {
    for (const { owner } of slotsFor(template.slots, people)) expect(owner, template.id).toBe(lanie);
  }
});

test('three people get a whole turn each, one after the other', () => {
  const { people } = mapWith([], { people: 3 });
  const owners = slotsFor(templates['three-or-more'].slots, people).map(
    ({ owner, kind }) => `${owner} ${kind}`,
  );
  expect(owners).toEqual(people.flatMap(({ id }) => [`${id} feeling`, `${id} move`]));
});

test('a card fills the first slot of its owner and kind, and what was said is not asked for again', () => {
  const open = chase([
    [lanie, 'feeling'],
    [malaki, 'move'],
  ]);
  expect(open.map(({ owner, kind }) => [owner, kind])).toEqual([
    [lanie, 'cue'],
    [lanie, 'move'],
    [malaki, 'feeling'],
    [malaki, 'meaning'],
  ]);
  expect(open.map(({ after }) => after)).toEqual([null, cardAt(0), cardAt(0), cardAt(0)]);
});

test('a slot before all that was said lies before the card of the slot behind it, wherever the ring begins', () => {
  const open = chase([
    [malaki, 'feeling'],
    [malaki, 'move'],
    [lanie, 'feeling'],
    [lanie, 'move'],
  ]);
  expect(open.map(({ kind, after }) => [kind, after])).toEqual([
    ['cue', cardAt(1)],
    ['meaning', cardAt(0)],
  ]);
});

test('a slot that was passed by is asked for after the rest', () => {
  const open = chase([
    [lanie, 'feeling'],
    [lanie, 'move'],
  ]);
  expect(open.map(({ kind, isPassed }) => [kind, isPassed])).toEqual([
    ['cue', true],
    ['feeling', false],
    ['meaning', false],
    ['move', false],
  ]);
  expect(nextSlot(open, () => true)).toMatchObject({ owner: malaki, kind: 'feeling' });
  expect(nextSlot(open, ({ owner }) => owner === lanie)).toMatchObject({ kind: 'cue' });
  expect(nextSlot(open, () => false)).toBeNull();
});

test('an idea in the pool fills no slot, and a map without a template asks for nothing', () => {
  const steps = (isIdea: boolean) =>
    openSlots(mapWith([[lanie, 'new-step', { isIdea }]], { template: 'map-with-exits' })).length;
  expect(steps(true)).toBe(steps(false) + 1);
  expect(openSlots(mapWith([]))).toEqual([]);
});

const anyCards = fc.array(
  fc.tuple(fc.constantFrom(lanie, malaki, 'together' as const), fc.constantFrom(...cardKinds)),
  { maxLength: 14 },
);

test('one more card opens no slot that was filled, and fills one at most', () => {
  fc.assert(
    fc.property(anyCards, fc.constantFrom(...templateIds), (cards, template) => {
      const openOf = (said: readonly CardSaid[]) =>
        openSlots(mapWith(said, { template })).map(({ place }) => place);
      const before = openOf(cards.slice(0, -1));
      const now = openOf(cards);
      expect(before).toEqual(expect.arrayContaining(now));
      expect(before.length - now.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('ghosts stand on the ring between the cards, in the order in which their slots ask', () => {
  fc.assert(
    fc.property(anyCards, fc.constantFrom(...templateIds), (cards, template) => {
      const map = mapWith(cards, { template });
      const open = openSlots(map);
      const ghosts = ghostCards(map, open, asks);
      const order = [...map.cards.values(), ...ghosts]
        .filter(({ kind }) => surfaceOf(kind) === 'ring')
        .sort(compareRanked);
      for (const slot of open.filter(({ kind }) => surfaceOf(kind) === 'ring')) {
        const at = order.findIndex(({ id }) => slotPlaceOf(id) === slot.place);
        const before = order.slice(0, at).findLast(({ id }) => slotPlaceOf(id) === null);
        expect(before?.id ?? null).toBe(slot.after);
      }
      const places = order.flatMap(({ id }) => slotPlaceOf(id) ?? []);
      for (const after of new Set(open.map((slot) => slot.after))) {
        const there = open.filter((slot) => slot.after === after).map(({ place }) => place);
        expect(places.filter((place) => there.includes(place))).toEqual(
          there.filter((place) => places.includes(place)),
        );
      }
    }),
  );
});

test('ghosts beneath wait for the waterline', () => {
  const map = mapWith([], { template: 'soft-spots-and-shields' });
  const beneath = (isBeneathRaised: boolean) =>
    ghostCards({ ...map, isBeneathRaised }, openSlots(map), asks).filter(
      ({ kind }) => surfaceOf(kind) === 'beneath',
    );
  expect(beneath(false)).toEqual([]);
  expect(beneath(true)).toHaveLength(4);
});
