import type { Arrow, ArrowEnd, CardId } from '@undercurrent/cycle';
import type { Box, Cubic, Curve, Point } from '@undercurrent/geometry';
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

/** Between an arrow's end and the card it is on, in map units. */
const gap = 7;
/** How high a loop from a card to itself rises above it, and how wide it stands there. */
const loop = { rise: 84, half: 46 } as const;
const look = { width: 2.6, head: 15, dash: 'solid' } as const;

/** Where cards stand now; undefined for one that is not on the map. */
export type BoxOf = (card: CardId) => Box | undefined;

type Drawn = Pick<Arrow, 'at' | 'from' | 'to' | 'bend' | 'color'>;

/**
 * The curve of an arrow, from the edge of the card it leaves to that of the card it reaches, or from and to the places
 * where its ends were put. An end whose card is gone stays where it was put.
 */
export function arrowCurve({ at, from, to, bend }: Omit<Drawn, 'color'>, boxOf: BoxOf): Curve {
  const [start, end] = [placeEnd(at, from, boxOf), placeEnd(at, to, boxOf)];
  if (start.box && start.box === end.box) return loopOver(start.box);
  const curve: Curve = [bent(start.point, end.point, bend)];
  return (
    trimCurve(curve, {
      ...(start.box && { start: growBox(start.box, gap) }),
      ...(end.box && { end: growBox(end.box, gap) }),
    }) ?? curve
  );
}

/** True for an arrow from a card to itself. */
export function isLoop({ from, to }: Pick<Drawn, 'from' | 'to'>, boxOf: BoxOf): boolean {
  return from.card !== null && from.card === to.card && boxOf(from.card) !== undefined;
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

/** Where an end of an arrow is, and the card it is on. */
export function placeEnd(
  at: Point,
  { card, by }: ArrowEnd,
  boxOf: BoxOf,
): { point: Point; box: Box | undefined } {
  const box = card === null ? undefined : boxOf(card);
  return { point: box ? centerOf(box) : plus(at, by), box };
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
