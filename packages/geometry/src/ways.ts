import type { Box, Point } from './box.ts';
import { growBox, isInBox } from './box.ts';
import { doesSegmentMeetBox } from './hit.ts';
import { distance, minus, turnOf } from './point.ts';

/** Where a way may begin or end, and what it costs to use it. */
export interface WayEnd {
  readonly at: Point;
  /** Which way one goes there, 1 long. */
  readonly heading: Point;
  readonly price: number;
}

/** A way around walls: which of the ends it uses, and its corners with both ends. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
}

/** Finds ways among walls that stand still. */
export interface Ways {
  /**
   * The cheapest way from one of some places to one of others, or null when there is none. A way costs its
   * length, 60 a radian turned, the prices of its ends and what `priceOf` says of each of its straight parts.
   * The same walls and ends always give the same way.
   */
  find(
    ends: { readonly from: readonly WayEnd[]; readonly to: readonly WayEnd[] },
    priceOf: (a: Point, b: Point) => number,
  ): Way | null;
}

const turnPrice = 60;
/** Corners looked at in one search; a map of 40 cards needs some 50. */
const mostCorners = 260;

/**
 * Ways from corner to corner of the walls, `apart` from them, straight parts nowhere nearer than `clear`
 * (a visibility graph searched by A*). What sees what is found out only when asked for, and remembered.
 */
export function createWays(
  walls: readonly Box[],
  { clear, apart }: { readonly clear: number; readonly apart: number },
): Ways {
  const grown = walls.map((wall) => growBox(wall, clear));
  const corners = walls
    .flatMap((wall) => cornersOf(growBox(wall, apart)))
    .filter((corner) => !grown.some((wall) => isInBox(corner, wall)));
  const isOpen = (a: Point, b: Point) => !grown.some((wall) => doesSegmentMeetBox(a, b, wall));
  const seen = new Map<number, boolean>();
  const sees = (a: number, b: number, from: Point, to: Point): boolean => {
    if (a >= corners.length || b >= corners.length) return isOpen(from, to);
    const key = a < b ? a * corners.length + b : b * corners.length + a;
    let open = seen.get(key);
    if (open === undefined) seen.set(key, (open = isOpen(from, to)));
    return open;
  };
  return {
    find({ from, to }, priceOf) {
      const nodes = createNodes(corners, from, to);
      for (let round = 0; round < mostCorners; round++) {
        const next = cheapest(nodes);
        if (!next) return null;
        next.isDone = true;
        if (next.end !== null) return wayTo(next, next.end);
        for (const other of nodes) reach(other, next, { sees, priceOf });
      }
      return null;
    },
  };
}

interface Node {
  readonly index: number;
  readonly at: Point;
  /** At least this much is still to pay from here. */
  readonly rest: number;
  /** Which of the ends to come to this is; null for all else. */
  readonly end: number | null;
  readonly start: number | null;
  /** Of an end: which way one goes there. */
  readonly heading: Point | null;
  readonly price: number;
  paid: number;
  before: Node | null;
  isDone: boolean;
}

function createNodes(
  corners: readonly Point[],
  from: readonly WayEnd[],
  to: readonly WayEnd[],
): readonly Node[] {
  const restAt = (at: Point) => Math.min(...to.map((end) => distance(at, end.at) + end.price));
  const node = (at: Point, index: number): Node => ({
    index,
    at,
    rest: restAt(at),
    end: null,
    start: null,
    heading: null,
    price: 0,
    paid: Infinity,
    before: null,
    isDone: false,
  });
  const first = corners.length;
  return [
    ...corners.map(node),
    ...from.map(({ at, heading, price }, start) => ({
      ...node(at, first + start),
      start,
      heading,
      paid: price,
    })),
    ...to.map(({ at, heading, price }, end) => ({
      ...node(at, first + from.length + end),
      end,
      heading,
      price,
      rest: 0,
    })),
  ];
}

function cheapest(nodes: readonly Node[]): Node | null {
  let best: Node | null = null;
  for (const node of nodes) {
    if (node.isDone || node.paid === Infinity) continue;
    if (!best || node.paid + node.rest < best.paid + best.rest) best = node;
  }
  return best;
}

function reach(
  node: Node,
  from: Node,
  {
    sees,
    priceOf,
  }: {
    sees: (a: number, b: number, from: Point, to: Point) => boolean;
    priceOf: (a: Point, b: Point) => number;
  },
): void {
  if (node.isDone || node.start !== null) return;
  const least = from.paid + distance(from.at, node.at) + turnsTo(node, from) + node.price;
  if (least >= node.paid) return;
  if (!sees(from.index, node.index, from.at, node.at)) return;
  const paid = least + priceOf(from.at, node.at);
  if (paid >= node.paid) return;
  node.paid = paid;
  node.before = from;
}

function turnsTo(node: Node, from: Node): number {
  const way = minus(node.at, from.at);
  const before = from.before ? minus(from.at, from.before.at) : from.heading;
  const turns = (before ? turnOf(before, way) : 0) + (node.heading ? turnOf(way, node.heading) : 0);
  return turnPrice * turns;
}

function wayTo(node: Node, to: number): Way {
  const points: Point[] = [];
  let from = 0;
  for (let at: Node | null = node; at; at = at.before) {
    points.push(at.at);
    if (at.start !== null) from = at.start;
  }
  return { from, to, points: points.toReversed() };
}

function cornersOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}
