import type { CardId, Owner } from '@undercurrent/cycle';
import type { Box, Cubic, Curve, Point, Size } from '@undercurrent/geometry';
import {
  boxAt,
  doesLineMeetBox,
  growBox,
  mix,
  origin,
  plus,
  pointsAlong,
  slideUntilFree,
  spreadAlong,
  straight,
  times,
} from '@undercurrent/geometry';
import { beadsOn } from './beads.ts';
import { scaleToClear } from './clear.ts';
import { arrangeRing } from './ring.ts';
import type { SizedCard, Surface, SurfaceInput } from './surface.ts';
import { rooms } from './surface.ts';

/** Half the width of the figure, and the height of a lobe, before it is scaled. */
const figure = { width: 2, height: 1.5 } as const;
const leastScale = 205;
const cell: Size = { width: 232, height: 124 };
const cardGap: Size = { width: rooms.card + 6, height: rooms.card + 6 };
/** Room between the lobes, where the lines cross. */
const waist: Size = { width: 116, height: 84 };

/** A card on the figure: its lobe, its place in the lobe's order, and its parameter on the lobe's line. */
interface Seat {
  readonly card: SizedCard;
  readonly lobe: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly t: number;
}

/** A closed line in lobes: `at` and `heading` of a parameter on a lobe, from -π/2 to π/2, before scaling. */
interface Lobes {
  readonly count: number;
  at(lobe: number, t: number): Point;
  heading(lobe: number, t: number): Point;
}

/**
 * A lobe for each partner, the first to the left, their cards in order along it, and the lines crossing in the
 * middle where one partner's turn ends and the other's begins. Who has more turns than one keeps them in one
 * lobe; the lines between pass through the waist side by side. Three people or more get a leaf each.
 */
export function arrangeFigureEight(input: SurfaceInput): Surface {
  const { ring, people, nameSize } = input;
  const owners = ownersOf(ring, people);
  if (ring.length < 2 || owners.length < 2) return arrangeRing(input);
  const lobes = owners.length === 2 ? twoLobes : leaves(owners.length);
  const seats = seatCards(ring, owners, lobes);
  const scale = figureScale(seats, lobes);
  const boxes = new Map<CardId, Box>();
  for (const seat of seats) {
    boxes.set(seat.card.id, boxAt(times(lobes.at(seat.lobe, seat.t), scale), seat.card.size));
  }
  const edges = drawEdges(seats, { lobes, scale, boxes });
  const others = [...boxes.values(), ...beadsOn([...edges.values()])];
  const start = boxAt({ x: 0, y: -nameSize.height / 2 - 40 }, nameSize);
  const name = slideUntilFree(start, { x: 0, y: -1 }, { others, gap: rooms.name });
  return { boxes, edges, name, columns: [] };
}

const twoLobes: Lobes = {
  count: 2,
  at: (lobe, t) => onFigure(t + (lobe === 0 ? Math.PI : 0)),
  heading: (lobe, t) => headingOnFigure(t + (lobe === 0 ? Math.PI : 0)),
};

/** Gerono's lemniscate: the right lobe from -π/2 to π/2, the left one from π/2 to 3π/2, both by way of 0, 0. */
function onFigure(t: number): Point {
  return { x: figure.width * Math.cos(t), y: figure.height * Math.sin(t) * Math.cos(t) };
}

function headingOnFigure(t: number): Point {
  return { x: -figure.width * Math.sin(t), y: figure.height * Math.cos(2 * t) };
}

/** Leaves around a middle, clockwise from the upper left, each run through clockwise. */
function leaves(count: number): Lobes {
  const lean = 1.5;
  const turn = (lobe: number, { x, y }: Point): Point => {
    const angle = (2 * Math.PI * lobe) / count - Math.PI / 2 - Math.PI / count;
    return {
      x: lean * (x * Math.cos(angle) - y * Math.sin(angle)),
      y: x * Math.sin(angle) + y * Math.cos(angle),
    };
  };
  return {
    count,
    at: (lobe, t) => turn(lobe, onFigure(t)),
    heading: (lobe, t) => turn(lobe, headingOnFigure(t)),
  };
}

/** Whose lobes there are: the people with ring cards in their order, and any other owner after them. */
function ownersOf(ring: readonly SizedCard[], people: SurfaceInput['people']): readonly Owner[] {
  const present = new Set(ring.map((card) => card.owner));
  const seated = people.filter((person) => present.has(person));
  return [...seated, ...[...present].filter((owner) => !people.some((person) => person === owner))];
}

function seatCards(ring: readonly SizedCard[], owners: readonly Owner[], lobes: Lobes): readonly Seat[] {
  const turns = ring.filter((card, index) => card.owner !== ring.at(index - 1)?.owner).length;
  const isOneTurnEach = turns <= owners.length && lobes.count === 2;
  const places = owners.map((owner, lobe) => {
    const count = ring.filter((card) => card.owner === owner).length;
    const reach = (openingOf(count, isOneTurnEach ? 78 : 63) * Math.PI) / 180;
    return spreadAlong((t) => lobes.at(lobe, t), { start: -reach, end: reach, count, isClosed: false, cell });
  });
  const taken = owners.map(() => 0);
  return ring.map((card) => {
    const lobe = owners.indexOf(card.owner);
    const order = taken[lobe] ?? 0;
    taken[lobe] = order + 1;
    const own = places[lobe] ?? [];
    return { card, lobe, isFirst: order === 0, isLast: order === own.length - 1, t: own[order] ?? 0 };
  });
}

/** How far towards the crossing a lobe's first and last card stand, in degrees of its line; 90 is the crossing. */
function openingOf(count: number, most: number): number {
  return Math.min(most, [0, 0, 45, 54, 58, 61, 63][count] ?? 63 + (count - 6) * 1.25);
}

function figureScale(seats: readonly Seat[], lobes: Lobes): number {
  const boxes = seats.map((seat) => ({ at: lobes.at(seat.lobe, seat.t), size: seat.card.size }));
  const clear = scaleToClear(boxes, (a, b) => {
    if (seats[a]?.lobe !== seats[b]?.lobe) return waist;
    return b === a + 1 ? rooms.neighbour : cardGap;
  });
  return Math.max(leastScale, clear);
}

function drawEdges(
  seats: readonly Seat[],
  { lobes, scale, boxes }: { lobes: Lobes; scale: number; boxes: ReadonlyMap<CardId, Box> },
): ReadonlyMap<CardId, Curve> {
  const inner = seats.filter((seat, index) => {
    const next = seats[(index + 1) % seats.length];
    return next !== undefined && pathKind(seat, next, lobes) === 'inner';
  });
  const laneStep = Math.min(13, 110 / Math.max(1, inner.length));
  const edges = new Map<CardId, Curve>();
  seats.forEach((seat, index) => {
    const next = seats[(index + 1) % seats.length];
    if (!next) return;
    const lane = (inner.indexOf(seat) - (inner.length - 1) / 2) * laneStep;
    const walls = [...boxes]
      .filter(([id]) => id !== seat.card.id && id !== next.card.id)
      .map(([, box]) => box);
    edges.set(seat.card.id, edgeCurve(seat, next, { lobes, scale, lane, walls }));
  });
  return edges;
}

/** Along the lobe; over the crossing to the other lobe; or through the lobe's inside. */
function pathKind(from: Seat, to: Seat, lobes: Lobes): 'lobe' | 'crossing' | 'inner' {
  if (from.lobe === to.lobe) return to.t > from.t ? 'lobe' : 'inner';
  return lobes.count === 2 && from.isLast && to.isFirst ? 'crossing' : 'inner';
}

function edgeCurve(
  from: Seat,
  to: Seat,
  { lobes, scale, lane, walls }: { lobes: Lobes; scale: number; lane: number; walls: readonly Box[] },
): Curve {
  const kind = pathKind(from, to, lobes);
  if (kind === 'lobe') return alongLobe(lobes, { lobe: from.lobe, start: from.t, end: to.t, scale });
  if (kind === 'crossing') {
    const out = alongLobe(lobes, { lobe: from.lobe, start: from.t, end: Math.PI / 2, scale });
    return [...out, ...alongLobe(lobes, { lobe: to.lobe, start: -Math.PI / 2, end: to.t, scale })];
  }
  const start = endOn(from, lobes, scale);
  const end = endOn(to, lobes, scale);
  const hasWaist = lobes.count === 2 && from.lobe !== to.lobe;
  const ways = dips.flatMap((out) =>
    dips.map((into) => innerCurve(start, end, { out, into, lane, hasWaist })),
  );
  return fewestHits(ways, walls);
}

/** An end of a line in its lobe: its place, and the foot of it on the lobe's axis. */
interface LobeEnd {
  readonly at: Point;
  readonly foot: Point;
}

function endOn(seat: Seat, lobes: Lobes, scale: number): LobeEnd {
  const at = times(lobes.at(seat.lobe, seat.t), scale);
  const mirrored = times(lobes.at(seat.lobe, -seat.t), scale);
  return { at, foot: mix(at, mirrored, 0.5) };
}

/** Where a line heads from a card: how far out along its lobe's axis, how far from that axis; the calmest first. */
const dips = [
  { along: 0.84, across: 0.12 },
  { along: 0.62, across: 0.12 },
  { along: 0.96, across: 0.12 },
  { along: 0.4, across: 0.12 },
  { along: 1.1, across: 0.12 },
  { along: 0.75, across: -0.5 },
  { along: 1, across: -0.6 },
  { along: 0.7, across: 0.7 },
] as const;

type Dip = (typeof dips)[number];

function innerCurve(
  start: LobeEnd,
  end: LobeEnd,
  { out, into, lane, hasWaist }: { out: Dip; into: Dip; lane: number; hasWaist: boolean },
): Curve {
  const pull = hasWaist ? 1 : 0.75;
  const dip = ({ at, foot }: LobeEnd, { along, across }: Dip): Point =>
    mix(times(foot, along * pull), times(at, along * pull), across);
  if (!hasWaist) return [{ from: start.at, out: dip(start, out), into: dip(end, into), to: end.at }];
  const shift: Point = { x: 0, y: lane };
  return [
    { from: start.at, out: plus(dip(start, out), shift), into: { x: start.at.x * 0.3, y: lane }, to: shift },
    { from: shift, out: { x: end.at.x * 0.3, y: lane }, into: plus(dip(end, into), shift), to: end.at },
  ];
}

function fewestHits(ways: readonly Curve[], walls: readonly Box[]): Curve {
  let best: { curve: Curve; hits: number } | null = null;
  for (const curve of ways) {
    const points = pointsAlong(curve, 20);
    const hits = walls.filter((wall) => doesLineMeetBox(points, growBox(wall, 6))).length;
    if (!best || hits < best.hits) best = { curve, hits };
    if (best.hits === 0) break;
  }
  return best?.curve ?? [straight(origin, origin)];
}

function alongLobe(
  lobes: Lobes,
  { lobe, start, end, scale }: { lobe: number; start: number; end: number; scale: number },
): Curve {
  const count = Math.max(1, Math.ceil((end - start) / (Math.PI / 7)));
  const step = (end - start) / count;
  const piece = (index: number): Cubic => {
    const a = start + index * step;
    const from = times(lobes.at(lobe, a), scale);
    const to = times(lobes.at(lobe, a + step), scale);
    const reach = (step / 3) * scale;
    return {
      from,
      out: plus(from, times(lobes.heading(lobe, a), reach)),
      into: plus(to, times(lobes.heading(lobe, a + step), -reach)),
      to,
    };
  };
  return [piece(0), ...Array.from({ length: count - 1 }, (_, index) => piece(index + 1))];
}
