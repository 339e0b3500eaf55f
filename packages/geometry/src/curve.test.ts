import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from './box.ts';
import { boxAt, isInBox } from './box.ts';
import type { Cubic, Curve } from './curve.ts';
import {
  alongCurve,
  boxAroundCurve,
  cutCurve,
  endOf,
  pieceOf,
  pointOn,
  pointsAlong,
  resampleCurve,
  reshapeCurve,
  shortenCurve,
  startOf,
  straight,
  trimCurve,
} from './curve.ts';

const number = fc.integer({ min: -500, max: 500 });
const point: fc.Arbitrary<Point> = fc.record({ x: number, y: number });
const cubic: fc.Arbitrary<Cubic> = fc.record({ from: point, out: point, into: point, to: point });
const near = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) < 1e-6;

test('a piece of a cubic runs where the cubic runs', () => {
  fc.assert(
    fc.property(cubic, fc.double({ min: 0, max: 0.5, noNaN: true }), (whole, start) => {
      const end = start + 0.4;
      const piece = pieceOf(whole, start, end);
      expect(near(pointOn(piece, 0.5), pointOn(whole, start + 0.2))).toBe(true);
    }),
  );
});

test('a reshaped curve has the ends that were asked for', () => {
  fc.assert(
    fc.property(cubic, point, point, (one, from, to) => {
      const bent = reshapeCurve([one], from, to);
      expect(near(startOf(bent), from) && near(endOf(bent), to)).toBe(true);
    }),
  );
});

test('a curve moved as a whole keeps its form', () => {
  const arc: Cubic = {
    from: { x: 0, y: 0 },
    out: { x: 0, y: 40 },
    into: { x: 60, y: 40 },
    to: { x: 60, y: 0 },
  };
  const [moved] = reshapeCurve([arc], { x: 7, y: 9 }, { x: 67, y: 9 });
  expect(moved.out).toEqual({ x: 7, y: 49 });
  expect(moved.into).toEqual({ x: 67, y: 49 });
});

test('a trimmed curve keeps out of the boxes at its ends', () => {
  const curve: Curve = [straight({ x: 0, y: 0 }, { x: 300, y: 0 })];
  const start = boxAt({ x: 0, y: 0 }, { width: 60, height: 40 });
  const end = boxAt({ x: 300, y: 0 }, { width: 80, height: 40 });
  const trimmed = trimCurve(curve, { start, end });
  if (!trimmed) throw new Error('nothing is left');
  expect(startOf(trimmed).x).toBeCloseTo(30, 1);
  expect(endOf(trimmed).x).toBeCloseTo(260, 1);
  expect(
    pointsAlong(trimmed).some((at) => isInBox(at, boxAt({ x: 0, y: 0 }, { width: 59, height: 39 }))),
  ).toBe(false);
});

test('nothing is left of a curve between boxes that overlap', () => {
  const curve: Curve = [straight({ x: 0, y: 0 }, { x: 30, y: 0 })];
  const start = boxAt({ x: 0, y: 0 }, { width: 100, height: 100 });
  expect(trimCurve(curve, { start, end: start })).toBeNull();
});

test('a curve shortened by a length ends that far from its end', () => {
  const short = shortenCurve([straight({ x: 0, y: 0 }, { x: 100, y: 0 })], 12);
  expect(short ? endOf(short).x : 0).toBeCloseTo(88, 1);
});

test('resampled and cut curves run along the same line', () => {
  fc.assert(
    fc.property(cubic, cubic, (one, two) => {
      const curve: Curve = [one, { ...two, from: one.to }];
      const finer = resampleCurve(curve, 6);
      expect(finer).toHaveLength(6);
      expect(near(startOf(finer), one.from) && near(endOf(finer), two.to)).toBe(true);
      const half = cutCurve(curve, 0, 1);
      expect(half ? near(endOf(half), one.to) : false).toBe(true);
    }),
  );
});

test('the box around a curve holds every point of it', () => {
  fc.assert(
    fc.property(cubic, (one) => {
      const box = boxAroundCurve([one]);
      const grown = { x: box.x - 1e-6, y: box.y - 1e-6, width: box.width + 2e-6, height: box.height + 2e-6 };
      expect(pointsAlong([one]).every((at) => isInBox(at, grown))).toBe(true);
    }),
  );
});

test('half the way along a straight line is its middle', () => {
  expect(alongCurve([straight({ x: 0, y: 0 }, { x: 100, y: 40 })], 0.5).at.x).toBeCloseTo(50, 6);
});
