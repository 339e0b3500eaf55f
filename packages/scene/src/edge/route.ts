import type { Box, Cubic, Curve, Point } from '@undercurrent/geometry';
import {
  boxAroundPoints,
  countCrossings,
  distance,
  doBoxesOverlap,
  growBox,
  isInBox,
  minus,
  plus,
  pointsAlong,
  times,
  turned,
  unit,
} from '@undercurrent/geometry';

/** Where a line may leave or reach a thing, and which way it points there. */
export interface Dock {
  readonly at: Point;
  readonly out: Point;
  /** Added to the length of a line that uses it: how little it is liked. */
  readonly price: number;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

const outwards: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Docks on sides of a box, `gap` away from it: the middle of each side first, then nearer to its corners. */
export function docksOn(box: Box, sides: readonly Side[], gap: number): readonly Dock[] {
  return sides.flatMap((side, order) => {
    const out = outwards[side];
    const isLevel = side === 'top' || side === 'bottom';
    const shares = isLevel ? [0.5, 0.25, 0.75] : [0.5];
    return shares.map((share, index) => ({
      at: {
        x: isLevel ? box.x + box.width * share : side === 'left' ? box.x - gap : box.x + box.width + gap,
        y: isLevel ? (side === 'top' ? box.y - gap : box.y + box.height + gap) : box.y + box.height * share,
      },
      out,
      price: order * 14 + Math.ceil(index / 2) * 10,
    }));
  });
}

/** The forms that are tried: how far a curve bows to a side, and how far it runs straight on at its ends. */
const forms = [
  ...[0, 0.22, -0.22, 0.5, -0.5, 0.85, -0.85].map((bow) => ({ bow, reach: 0.4, price: 0 })),
  { bow: 0, reach: 0.12, price: 70 },
  { bow: 0, reach: 0.2, price: 35 },
] as const;
type Form = (typeof forms)[number];
const hitPrice = 4_000;
const crossingPrice = 230;

/**
 * The calmest curve from one of the docks to another: short, little bent, through no box of `walls` and
 * across as few of `lines` as can be. The same docks and walls always give the same curve.
 */
export function routeCurve(
  docks: { readonly from: readonly Dock[]; readonly to: readonly Dock[] },
  { walls, lines }: { walls: readonly Box[]; lines: readonly (readonly Point[])[] },
): Curve | null {
  const candidates = docks.from.flatMap((from) =>
    docks.to.flatMap((to) => forms.map((form) => candidateOf(from, to, form))),
  );
  candidates.sort((a, b) => a.price - b.price);
  const known = lines.flatMap((line) => {
    const around = boxAroundPoints(line);
    return around ? [{ line, around }] : [];
  });
  let best: { curve: Curve; price: number } | null = null;
  for (const { cubic, price } of candidates) {
    const most: number = best?.price ?? Infinity;
    if (price >= most) break;
    const total: number = price + priceOfWay(cubic, { walls, known, most: most - price });
    if (total < most) best = { curve: [cubic], price: total };
  }
  return best?.curve ?? null;
}

interface KnownLine {
  readonly line: readonly Point[];
  readonly around: Box;
}

/** What a way costs for the walls it runs through and the lines it crosses; not counted on beyond `most`. */
function priceOfWay(
  cubic: Cubic,
  { walls, known, most }: { walls: readonly Box[]; known: readonly KnownLine[]; most: number },
): number {
  const points = pointsAlong([cubic], 18);
  const around = boxAroundPoints(points);
  if (!around) return Infinity;
  const apart = points.filter((point) => distance(point, cubic.from) > 14 && distance(point, cubic.to) > 14);
  const hits = walls.filter((wall) => doBoxesOverlap(wall, around, 8) && meets(apart, wall));
  let price = hits.length * hitPrice;
  for (const { line, around: other } of known) {
    if (price >= most) break;
    if (doBoxesOverlap(other, around)) price += countCrossings(points, line) * crossingPrice;
  }
  return price;
}

/** A dock in the open: on an edge, pointing `out`. */
export function openDock(at: Point, out: Point): Dock {
  return { at, out: unit(out), price: 0 };
}

function candidateOf(
  from: Dock,
  to: Dock,
  { bow, reach: share, price }: Form,
): { cubic: Cubic; price: number } {
  const way = minus(to.at, from.at);
  const length = distance(from.at, to.at);
  const reach = Math.min(Math.max(length * share, 18), 260);
  const side = times(turned(unit(way)), bow * length * 0.6);
  const cubic: Cubic = {
    from: from.at,
    out: plus(plus(from.at, times(from.out, reach)), side),
    into: plus(plus(to.at, times(to.out, reach)), side),
    to: to.at,
  };
  const bend = turnOf(from.out, way) + turnOf(times(to.out, -1), way);
  return { cubic, price: length * (1 + Math.abs(bow) * 0.5) + bend * 60 + price + from.price + to.price };
}

/** 0 for straight on, 2 for straight back. */
function turnOf(heading: Point, way: Point): number {
  const { x, y } = unit(way);
  return 1 - (heading.x * x + heading.y * y);
}

function meets(points: readonly Point[], wall: Box): boolean {
  const grown = growBox(wall, 7);
  return points.some((point) => isInBox(point, grown));
}
