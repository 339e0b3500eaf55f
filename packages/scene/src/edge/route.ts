import type { Box, Cubic, Curve, Point, Way } from '@undercurrent/geometry';
import {
  boxAroundPoints,
  countCrossings,
  createWays,
  curveThrough,
  distance,
  distanceToLine,
  distanceToSegment,
  doBoxesOverlap,
  doesLineMeetBox,
  growBox,
  isInBox,
  minus,
  plus,
  pointsAlong,
  roundedCurve,
  times,
  turned,
  sharpnessOf,
  turningOf,
  turnOf,
  unit,
} from '@undercurrent/geometry';
import type { Dock } from './docks.ts';

/** What lines are found among. */
export interface Surroundings {
  /** What no line may touch: cards and names. */
  readonly walls: readonly Box[];
  /** What a line would rather not run behind: the words of edges. */
  readonly soft: readonly Box[];
}

/** A line that is there already, and what it costs to cross it. */
export interface KnownLine {
  readonly points: readonly Point[];
  readonly price: number;
  /** Where its arrow head is: another line that passes there hides it. */
  readonly tip: Point;
}

/** Where a line begins and ends. */
export interface RouteEnds {
  readonly from: readonly Dock[];
  readonly to: readonly Dock[];
  /** The cards at its ends: it may come as near to them as its docks are. */
  readonly own: readonly Box[];
}

/** Finds lines among things that stand still. */
export interface Router {
  /**
   * The calmest line; null without a place to begin or to end. Where truly no way goes through, as to a card that
   * others lie upon, it is the calmest through them. The same things always give the same line.
   */
  route(ends: RouteEnds, lines: readonly KnownLine[]): Curve | null;
}

/** How near a line comes to others' cards, to its own, and how wide the ways around cards are. */
const clear = { others: 6, own: 1, corner: 16 } as const;
/** Among more than this only single curves are tried: a drop on a map of 500 cards must not take seconds. */
const mostWalls = 240;
const stub = 12;
const tipRoom = 14;
/** In map units of detour; a bend of angle a and radius r costs turn × a + sharp × a / r. */
const prices = { turn: 40, sharp: 1100, soft: 160, tip: 260, detour: 1.2, bow: 0.2 } as const;
const samples = 16;
const farthest = 420;
/** Of the single curves only so many are looked at: they come with the most promising first. */
const mostTried = 90;
/** Ways are swung out as far as there is room for it, the widest first. */
const pulls = [1, 0.75, 0.5, 0.3] as const;
const radii = [44, 24, 12, 4, 0] as const;

/**
 * A router: single calm curves where one fits, else a way from corner to corner around what stands there,
 * smoothed as far as it stays clear. A line is proved clear of the walls wherever there is a way.
 */
export function createRouter({ walls, soft }: Surroundings): Router {
  const ways = createWays([...walls, ...soft], { clear: clear.others, apart: clear.corner });
  const narrow = createWays(walls, { clear: clear.own + 1, apart: clear.others });
  return {
    route(ends, lines) {
      const known = lines.flatMap((line) => {
        const around = boxAroundPoints(line.points);
        return around ? [{ ...line, around }] : [];
      });
      const scene = { walls, soft, own: ends.own, known };
      const single = bestSingle(ends, scene);
      const least = leastOf(ends);
      if (single && single.price < least * prices.detour + prices.turn) return single.curve;
      const throughAll = () => bestSingle(ends, { ...scene, walls: [] })?.curve ?? null;
      if (walls.length > mostWalls) return single?.curve ?? throughAll();
      const around = bestWay(ways.find(wayEnds(ends), crossingPrice(known)), { ends, scene });
      const best = cheaper(single, around);
      if (best) return best.curve;
      const tight = bestWay(narrow.find(wayEnds(ends), crossingPrice(known)), { ends, scene });
      return tight?.curve ?? throughAll();
    },
  };
}

interface KnownBox extends KnownLine {
  readonly around: Box;
}

interface RouteScene extends Surroundings {
  readonly own: readonly Box[];
  readonly known: readonly KnownBox[];
}

interface Priced {
  readonly curve: Curve;
  readonly price: number;
}

/** The forms that are tried: how far a curve bows to a side, and how far it runs straight on at its two ends. */
const forms = [
  ...[0.22, -0.22, 0.5, -0.5, 0.85, -0.85].map((bow) => ({ bow, reach: [0.4, 0.4] as const })),
  ...[0.2, 0.4, 0.7, 1.05].flatMap((first) =>
    [0.2, 0.4, 0.7, 1.05].map((last) => ({ bow: 0, reach: [first, last] as const })),
  ),
] as const;
type Form = (typeof forms)[number];

function bestSingle({ from, to }: RouteEnds, scene: RouteScene): Priced | null {
  const candidates = from.flatMap((start) =>
    to.flatMap((end) => forms.map((form) => candidateOf(start, end, form))),
  );
  candidates.sort((a, b) => a.estimate - b.estimate);
  let best: Priced | null = null;
  let tried = 0;
  for (const { cubic, docks, bow } of candidates) {
    const least = distance(cubic.from, cubic.to) + docks;
    if (best && least >= best.price) continue;
    if (++tried > (best ? mostTried : 3 * mostTried)) break;
    const most = best?.price ?? Infinity;
    const priced = priceCurve([cubic], { docks: docks + Math.abs(bow) * prices.bow * least, most }, scene);
    best = cheaper(best, priced);
  }
  return best;
}

function candidateOf(from: Dock, to: Dock, { bow, reach: shares }: Form) {
  const way = minus(to.at, from.at);
  const length = distance(from.at, to.at);
  const [first, last] = shares.map((share) => Math.min(length * share, farthest));
  const side = times(turned(unit(way)), bow * length * 0.6);
  const cubic: Cubic = {
    from: from.at,
    out: plus(plus(from.at, times(from.out, first ?? 0)), side),
    into: plus(plus(to.at, times(to.out, last ?? 0)), side),
    to: to.at,
  };
  const bend = turnOf(from.out, way) + turnOf(times(to.out, -1), way);
  const docks = from.price + to.price;
  return { cubic, docks, bow, estimate: length * (1 + Math.abs(bow)) + bend * prices.turn + docks };
}

/** What a curve costs; null when it costs more than `most`, or comes too near to a wall. */
function priceCurve(
  curve: Curve,
  { docks, most }: { docks: number; most: number },
  scene: RouteScene,
): Priced | null {
  const points = pointsAlong(curve, samples);
  let price = docks + lengthOf(points) + turningOf(points) * prices.turn + sharpnessOf(points) * prices.sharp;
  if (price >= most || !isClear(points, scene)) return null;
  for (const box of scene.soft) if (doesLineMeetBox(points, box)) price += prices.soft;
  const around = boxAroundPoints(points);
  const nearby = around ? growBox(around, tipRoom) : null;
  if (!nearby) return null;
  for (const line of scene.known) {
    if (price >= most) return null;
    if (!doBoxesOverlap(line.around, nearby)) continue;
    price += countCrossings(points, line.points) * line.price;
    if (isInBox(line.tip, nearby) && distanceToLine(line.tip, points) < tipRoom) price += prices.tip;
  }
  return { curve, price };
}

function isClear(points: readonly Point[], { walls, own }: RouteScene): boolean {
  const around = boxAroundPoints(points);
  if (!around) return false;
  return !walls.some(
    (wall) =>
      doBoxesOverlap(wall, around, clear.others) &&
      doesLineMeetBox(points, growBox(wall, own.includes(wall) ? clear.own : clear.others)),
  );
}

function wayEnds({ from, to }: RouteEnds) {
  return {
    from: from.map(({ at, out, price }) => ({ at: plus(at, times(out, stub)), heading: out, price })),
    to: to.map(({ at, out, price }) => ({
      at: plus(at, times(out, stub)),
      heading: times(out, -1),
      price,
    })),
  };
}

function crossingPrice(known: readonly KnownBox[]) {
  return (a: Point, b: Point): number => {
    const around = boxAroundPoints([a, b]);
    let price = 0;
    for (const line of known) {
      if (!around || !doBoxesOverlap(line.around, around, tipRoom)) continue;
      price += countCrossings([a, b], line.points) * line.price;
      if (distanceToSegment(line.tip, a, b) < tipRoom) price += prices.tip;
    }
    return price;
  };
}

/** The calmest of the curves along a way that stays clear. */
function bestWay(way: Way | null, { ends, scene }: { ends: RouteEnds; scene: RouteScene }): Priced | null {
  const from = way ? ends.from[way.from] : undefined;
  const to = way ? ends.to[way.to] : undefined;
  if (!way || !from || !to) return null;
  const offer = { docks: from.price + to.price, most: Infinity };
  const headings = { leave: from.out, arrive: times(to.out, -1) };
  const loose = [from.at, ...way.points.slice(1, -1)] as const;
  const tight = [from.at, ...way.points] as const;
  let best: Priced | null = null;
  for (const points of [loose, tight]) {
    const [first, second = to.at, ...rest] = points;
    const through =
      points.length === 1 ? ([first, to.at] as const) : ([first, second, ...rest, to.at] as const);
    for (const pull of pulls) {
      best = cheaper(best, priceCurve(curveThrough([...through], { ...headings, pull }), offer, scene));
    }
    for (const radius of radii) {
      if (best) return best;
      best = priceCurve(roundedCurve([...through], radius), offer, scene);
    }
  }
  return best;
}

function leastOf({ from, to }: RouteEnds): number {
  let least = Infinity;
  for (const start of from) {
    for (const end of to) least = Math.min(least, distance(start.at, end.at) + start.price + end.price);
  }
  return least;
}

function cheaper(a: Priced | null, b: Priced | null): Priced | null {
  if (!a || !b) return a ?? b;
  return b.price < a.price ? b : a;
}

function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1];
    const b = points[index];
    if (a && b) length += distance(a, b);
  }
  return length;
}
