import type { Arrow, ArrowEnd, ArrowHold } from '@undercurrent/cycle';
import { heldBy } from '@undercurrent/cycle';
import type { Box, Cubic, Curve, Outline, Point } from '@undercurrent/geometry';
import {
  boxAroundPoints,
  centerOf,
  distance,
  growBox,
  minus,
  mix,
  plus,
  pointsAlong,
  straight,
  times,
  trimCurve,
  turned,
} from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { drawLine } from '../edge/draw-edge.ts';
import type { Mark } from '../mark.ts';
import { inkPaint } from './ink-paint.ts';

/** Between an arrow's end and what it is on, in map units. */
const gap = 7;
/** How high a loop from a thing to itself rises above it, and how wide it stands there. */
const loop = { rise: 84, half: 46 } as const;
const look = { width: 2.6, head: 15, dash: 'solid' } as const;

/** Where what holds an end stands now; undefined for what is not on the map, and for nothing. */
export type BoxOf = (hold: ArrowHold) => Outline | undefined;

type Drawn = Pick<Arrow, 'at' | 'from' | 'to' | 'bend' | 'color'>;

/**
 * The curve of an arrow, from the edge of what it leaves to that of what it reaches, or from and to the places where
 * its ends were put. An end that nothing holds any more stays where it was put.
 */
export function arrowCurve({ at, from, to, bend }: Omit<Drawn, 'color'>, boxOf: BoxOf): Curve {
  const [start, end] = [placeEnd(at, from, boxOf), placeEnd(at, to, boxOf)];
  if (start.box && heldBy(from) === heldBy(to)) return loopOver(start.box);
  const curve: Curve = [bent(start.point, end.point, bend)];
  return (
    trimCurve(curve, {
      ...(start.box && { start: { ...start.box, ...growBox(start.box, gap) } }),
      ...(end.box && { end: { ...end.box, ...growBox(end.box, gap) } }),
    }) ?? curve
  );
}

/** True for an arrow from a thing to itself. */
export function isLoop({ from, to }: Pick<Drawn, 'from' | 'to'>, boxOf: BoxOf): boolean {
  return heldBy(from) === heldBy(to) && boxOf(from) !== undefined;
}

/** The marks of an arrow along its curve. */
export function drawArrow(curve: Curve, color: Drawn['color'], palette: Palette): readonly Mark[] {
  return drawLine(curve, { ...look, color: inkPaint(color, palette) }, palette);
}

/** The box around an arrow, its head included: that of what is seen, as it frames an arrow that is selected. */
export function arrowBox(curve: Curve): Box {
  const { x, y } = curve[0].from;
  return growBox(boxAroundPoints(pointsAlong(curve)) ?? { x, y, width: 0, height: 0 }, look.head);
}

/** How far a hand's way from one end to the other bends off the straight line, as an arrow keeps it. */
export function bendOfWay(way: readonly Point[]): number {
  const [from, to] = [way[0], way.at(-1)];
  if (!from || !to) return 0;
  const length = distance(from, to);
  if (length < 1) return 0;
  const side = times(turned(minus(to, from)), 1 / length);
  let most = 0;
  for (const point of way) {
    const off = minus(point, from);
    const beside = off.x * side.x + off.y * side.y;
    if (Math.abs(beside) > Math.abs(most)) most = beside;
  }
  return most / length;
}

/** Where an end of an arrow is, and the box of what it is on. */
export function placeEnd(at: Point, end: ArrowEnd, boxOf: BoxOf): { point: Point; box: Outline | undefined } {
  const box = boxOf(end);
  return { point: box ? centerOf(box) : plus(at, end.by), box };
}

/** A cubic whose middle lies `bend` of its length beside the straight line. */
function bent(from: Point, to: Point, bend: number): Cubic {
  if (bend === 0) return straight(from, to);
  // A cubic's middle lies three quarters as far out as its two handles.
  const side = times(turned(minus(to, from)), (bend * 4) / 3);
  return {
    from,
    out: plus(mix(from, to, 0.25), side),
    into: plus(mix(from, to, 0.75), side),
    to,
  };
}

function loopOver(box: Box): Curve {
  const { x } = centerOf(box);
  const y = box.y - gap;
  const from = { x: x - loop.half / 2, y };
  const to = { x: x + loop.half / 2, y };
  const up = { x: loop.half, y: -loop.rise };
  return [{ from, out: plus(from, { x: -up.x, y: up.y }), into: plus(to, up), to }];
}
