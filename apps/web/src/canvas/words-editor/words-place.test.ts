import { createComposer, cardSizes } from '@undercurrent/scene';
import { light } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { withoutWords, wordsPlace } from './words-place.ts';

const tango = theTango();
const measure = (text: string, font: { readonly size: number }) => text.length * font.size * 0.5;
const scene = createComposer({ measure }).compose(tango, { palette: light });
const card = [...tango.cards.values()].find((each) => each.phrase.text.length > 20);
if (!card) throw new Error('the tango has no long words');

test('the field lies inside its card, with a line for each line of the words', () => {
  const place = wordsPlace(scene, card.id);
  const box = scene.placements.get(card.id)?.box;
  if (!place || !box) throw new Error('the card is not drawn');
  expect(place.left).toBe(box.x + cardSizes.start);
  expect(place.left + place.width).toBe(box.x + box.width - cardSizes.end);
  expect(place.firstBaseline).toBeCloseTo(box.y + cardSizes.wordsBaseline, 6);
  expect(place.lines).toBeGreaterThan(1);
});

test('every card, note and name has a place for its words, and nothing else has', () => {
  for (const id of tango.cards.keys()) expect(wordsPlace(scene, id)).not.toBeNull();
  for (const note of tango.annotations.values()) {
    expect(wordsPlace(scene, note.id) !== null).toBe(note.kind !== 'ink');
  }
  for (const { id } of tango.cycles) expect(wordsPlace(scene, id)?.align).toBe('center');
});

test('while its words are in the field a card keeps its label and its bar', () => {
  const bare = withoutWords(scene, card.id);
  const texts = (of: typeof scene) =>
    of.items
      .filter(({ key }) => key === `card/${card.id}`)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
  expect(texts(bare)).toHaveLength(1);
  expect(texts(scene).length).toBeGreaterThan(1);
});
