import type { CycleMap, Dance } from '@undercurrent/cycle';
import { surfaceOf } from '@undercurrent/cycle';
import type { Scene } from '@undercurrent/scene';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import type { PictureContent } from './picture-options.ts';
import { firstOptions, pictureMap } from './picture-options.ts';
import { composeOnPaper, pictureScene } from './picture-scene.ts';

const everything: PictureContent = { part: 'all', hasNotes: true, hasBeneath: true, dance: 'old' };

const compose = (map: CycleMap, dance: Dance = 'old'): Scene =>
  composeOnPaper(map, (text, font) => text.length * font.size * 0.5, dance);

const textsOf = (scene: Scene): string =>
  scene.items
    .flatMap((item) => item.marks)
    .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    .join(' ');

test('what lies beneath is not in a picture that leaves it out, nor any trace of it', () => {
  const map = theTango();
  const without = pictureMap({ ...map, isBeneathRaised: false }, { ...everything, hasBeneath: false });
  expect([...without.cards.values()].some((card) => surfaceOf(card.kind) === 'beneath')).toBe(false);
  const { scene } = pictureScene(compose(without), null);
  expect(scene.items.some((item) => item.target?.kind === 'waterline')).toBe(false);
  expect(textsOf(scene)).not.toMatch(/beneath|Longs for|Fears/);
  expect(textsOf(pictureScene(compose(pictureMap(map, everything)), null).scene)).toMatch(/Longs for/);
});

test('notes and ink stay out of a picture that leaves them out', () => {
  const { scene } = pictureScene(compose(pictureMap(theTango(), { ...everything, hasNotes: false })), null);
  expect(scene.items.some((item) => item.target?.kind === 'annotation')).toBe(false);
  expect(textsOf(scene)).not.toContain('speeds up');
});

test('a picture of a map without a name asks nobody for one, and says the couple’s own word', () => {
  const map = theTango();
  const cycles = map.cycles.map((cycle) => ({ ...cycle, name: '' }));
  const scene = compose(pictureMap({ ...map, cycles, cycleWord: 'storm' }, everything));
  expect(textsOf(scene)).not.toMatch(/name/i);
  expect(scene.items.some((item) => item.target?.kind === 'cycle-name')).toBe(false);
  expect(textsOf(scene)).toContain('beneath the storm');
});

test('a picture of the new dance does not tell the old step', () => {
  const told = (dance: Dance) => textsOf(compose(theTango(), dance)).replace(/\s+/gu, ' ');
  expect(told('new')).toContain('slows down');
  expect(told('new')).not.toContain('Raises her voice');
  expect(told('both')).toContain('Raises her voice');
});

test('a picture starts with what the screen shows', () => {
  const map = theTango();
  expect(firstOptions({ ...map, isBeneathRaised: false }, [])).toMatchObject({
    part: 'all',
    hasBeneath: false,
  });
  const [card] = map.cards.keys();
  expect(firstOptions(map, card ? [card] : []).part).toBe('selection');
});

test('a picture of the selection holds it, the ways within it, and nothing else', () => {
  const map = theTango();
  const [first, second] = [...map.cards.values()].filter((card) => surfaceOf(card.kind) === 'ring');
  if (!first || !second) throw new Error('the tango has a ring');
  const { scene, box } = pictureScene(compose(map), [first.id, second.id]);
  expect(scene.items.map((item) => item.target?.kind ?? '').sort()).toEqual(['card', 'card', 'edge']);
  for (const item of scene.items) {
    expect(item.box.x).toBeGreaterThanOrEqual(box.x);
    expect(item.box.y).toBeGreaterThanOrEqual(box.y);
    expect(item.box.x + item.box.width).toBeLessThanOrEqual(box.x + box.width);
    expect(item.box.y + item.box.height).toBeLessThanOrEqual(box.y + box.height);
  }
});
