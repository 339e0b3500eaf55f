import { expect, test } from 'vitest';
import { layerAfter, layersUnder } from './layers.ts';
import { surfaceAbove } from './surface-above.ts';
import { cardAt, lanie, malaki, mapWith } from './testing/map-with.ts';

const tango = mapWith([
  [lanie, 'feeling'],
  [malaki, 'move'],
  [lanie, 'tender', { under: cardAt(0) }],
  [lanie, 'need', { under: null }],
  [malaki, 'fear', { under: cardAt(1) }],
  ['together', 'root', { under: cardAt(1) }],
  [lanie, 'root', { under: cardAt(0) }],
]);
const cardOf = (place: number) => {
  const card = tango.cards.get(cardAt(place));
  if (!card) throw new Error('the map has this card');
  return card;
};
const idsUnder = (place: number) =>
  Object.fromEntries(
    layersUnder(tango, cardOf(place)).map(({ kind, cards }) => [kind, cards.map(({ id }) => id)]),
  );

test('the layers of a card hold what hangs under it, what lies beneath all of its owner’s, and what both share', () => {
  expect(idsUnder(0)).toEqual({
    tender: [cardAt(2)],
    fear: [],
    need: [cardAt(3)],
    root: [cardAt(6), cardAt(5)],
    'once-helped': [],
  });
  expect(idsUnder(1)).toEqual({
    tender: [],
    fear: [cardAt(4)],
    need: [],
    root: [cardAt(5)],
    'once-helped': [],
  });
});

test('after an answer comes the next layer that holds nothing, and round to those passed over; none when all are told', () => {
  const layers = layersUnder(tango, cardOf(0));
  expect(layerAfter(layers, 'tender')).toBe('fear');
  expect(layerAfter(layers, 'fear')).toBe('once-helped');
  expect(layerAfter(layers, 'once-helped')).toBe('fear');
  const told = layers.map(({ kind }) => ({ kind, cards: [cardOf(2)] }));
  expect(layerAfter(told, 'root')).toBeNull();
});

test('a ring card stands for itself, one beneath for the card it hangs under, any other for none', () => {
  expect(surfaceAbove(tango, cardOf(0))).toBe(cardOf(0));
  expect(surfaceAbove(tango, cardOf(2))).toBe(cardOf(0));
  expect(surfaceAbove(tango, cardOf(3))).toBeNull();
  const steps = mapWith([[lanie, 'new-step']]);
  expect([...steps.cards.values()].map((card) => surfaceAbove(steps, card))).toEqual([null]);
});
