import { templateIds } from '@undercurrent/cycle';
import { slotsFor, templates } from '@undercurrent/cycle/templates';
import { expect, test } from 'vitest';
import { pictureOf, pictureSize } from './template-picture.ts';

const { width, height, cardWidth, cardHeight } = pictureSize;

test.each(templateIds)(
  'the picture of %s has a place for each slot, inside and apart from all others',
  (id) => {
    const template = templates[id];
    const { cards } = pictureOf(template);
    const each = template.slots.filter(({ owner }) => owner === 'each').length;
    expect(cards).toHaveLength(template.slots.length + 2 * each);
    for (const { x, y } of cards) {
      expect(x - cardWidth / 2).toBeGreaterThanOrEqual(0);
      expect(x + cardWidth / 2).toBeLessThanOrEqual(width);
      expect(y - cardHeight / 2).toBeGreaterThanOrEqual(0);
      expect(y + cardHeight / 2).toBeLessThanOrEqual(height);
    }
    for (const [index, card] of cards.entries()) {
      const touching = cards
        .slice(index + 1)
        .filter(({ x, y }) => Math.abs(x - card.x) < cardWidth && Math.abs(y - card.y) < cardHeight);
      expect(touching).toEqual([]);
    }
  },
);

test('no two templates look the same but those of the same structure', () => {
  const seen = new Map<string, string[]>();
  for (const id of templateIds) {
    const look = JSON.stringify(pictureOf(templates[id]));
    seen.set(look, [...(seen.get(look) ?? []), id]);
  }
  expect([...seen.values()].filter((ids) => ids.length > 1)).toEqual([
    ['chase-and-retreat', 'both-on-guard', 'care-that-closes-in'],
  ]);
  expect(slotsFor(templates.blank.slots, [])).toEqual([]);
});
