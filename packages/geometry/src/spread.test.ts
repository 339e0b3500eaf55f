import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAt, doBoxesOverlap } from './box.ts';
import { doesSegmentMeetBox, distanceToSegment } from './hit.ts';
import { nearestFreeBox, slideUntilFree, spreadAlong } from './spread.ts';

const cell = { width: 200, height: 100 };
const circle = (t: number) => ({ x: 900 * Math.cos(t), y: 500 * Math.sin(t) });

test('neighbours spread along a closed line are equally far apart, in widths or in heights', () => {
  const places = spreadAlong(circle, { start: 0, end: 2 * Math.PI, count: 12, isClosed: true, cell }).map(
    circle,
  );
  const steps = places.map((place, index) => {
    const next = places[(index + 1) % places.length] ?? place;
    return Math.max(Math.abs(next.x - place.x) / cell.width, Math.abs(next.y - place.y) / cell.height);
  });
  expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.5);
});

test('an open line begins and ends with its ends; one alone stands in the middle', () => {
  const along = (count: number) =>
    spreadAlong((t) => ({ x: t, y: 0 }), { start: 0, end: 8, count, isClosed: false, cell });
  expect(along(3).map((t) => Math.round(t * 1e6) / 1e6)).toEqual([0, 4, 8]);
  expect(along(1)[0]).toBeCloseTo(4, 6);
});

test('the nearest free place keeps its distance from everything', () => {
  const box = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), (corners) => {
      const others = corners.map((corner) => ({ ...corner, width: 176, height: 60 }));
      const free = nearestFreeBox({ x: 0, y: 0, width: 176, height: 60 }, others, 10);
      expect(others.some((other) => doBoxesOverlap(free, other, 10))).toBe(false);
    }),
  );
});

test('a box slides no further than it must', () => {
  const wall = boxAt({ x: 0, y: 0 }, { width: 100, height: 100 });
  const free = slideUntilFree(wall, { x: 1, y: 0 }, { others: [wall], gap: 10, step: 2 });
  expect(free.x - wall.x).toBe(110);
});

test('a segment meets a box that it only passes through, and not one beside it', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(doesSegmentMeetBox({ x: -5, y: 5 }, { x: 15, y: 5 }, box)).toBe(true);
  expect(doesSegmentMeetBox({ x: -5, y: 11 }, { x: 15, y: 11 }, box)).toBe(false);
  expect(distanceToSegment({ x: 5, y: 14 }, { x: 0, y: 11 }, { x: 10, y: 11 })).toBe(3);
});
