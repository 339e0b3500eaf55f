import type { CardId, Layout, NewWay } from '@undercurrent/cycle';
import type { Box, Curve, Point } from '@undercurrent/geometry';
import { endOf, pointsAlong } from '@undercurrent/geometry';
import type { KnownLine, Router } from '../edge/route.ts';
import type { Arrangement } from './arrange.ts';

/**
 * A line between two things: an edge of the ring, a dotted line up from beneath, a way out to a new step, a step
 * of the new dance over the old.
 */
export interface Line {
  readonly kind: 'ring' | 'hung' | 'exit' | 'way';
  readonly from: CardId;
  readonly to: CardId;
  /** For a way out that leaves the ring at an edge: the card which that edge leaves. */
  readonly edge: CardId | null;
  /** As it is seen: it stops short of the cards at its ends. */
  readonly curve: Curve;
}

/** The keys of lines, which are those of their items. */
export const lineKeys = {
  ring: (from: CardId) => `edge/${from}`,
  hung: (id: CardId) => `hung/${id}`,
  exit: (id: CardId) => `exit/${id}`,
  way: ({ from, to }: NewWay) => `way/${from}/${to}`,
} as const;

/** What lines are drawn with: where the cards lie, the lines there are so far, and who finds new ones. */
export interface Drawing {
  readonly boxes: ReadonlyMap<CardId, Box>;
  readonly lines: Map<string, Line>;
  readonly router: Router;
  readonly arrangement: Arrangement;
}

/** What it costs to cross a line, in map units of detour. */
const crossingPrices = { ring: 330, exit: 70, hung: 60, way: 200 } as const;
/** In columns the way round everything is long. */
const columnCrossingPrice = 200;
/** The curves of lines, as they are seen. */
export function curvesOf(lines: ReadonlyMap<string, Line>): readonly Curve[] {
  return [...lines.values()].map((line) => line.curve);
}

/** Lines as a router knows them: where they run, and what it costs to cross them. */
export function knownLines(lines: ReadonlyMap<string, Line>, layout: Layout): readonly KnownLine[] {
  const ringPrice = layout === 'columns' ? columnCrossingPrice : crossingPrices.ring;
  return [...lines.values()].map((line) => ({
    points: pointsOf(line),
    price: line.kind === 'ring' ? ringPrice : crossingPrices[line.kind],
    tip: endOf(line.curve),
  }));
}

const kept = new WeakMap<Line, readonly Point[]>();

/** Points along a line, near enough to tell what crosses it. */
export function pointsOf(line: Line): readonly Point[] {
  let points = kept.get(line);
  if (!points) kept.set(line, (points = pointsAlong(line.curve, 8)));
  return points;
}
