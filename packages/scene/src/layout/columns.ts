import type { CardId, Owner } from '@undercurrent/cycle';
import type { Box, Curve, Point } from '@undercurrent/geometry';
import { centerOf, moveBox, roundedCurve, straight } from '@undercurrent/geometry';
import type { Column, SizedCard, Surface, SurfaceInput } from './surface.ts';
import { rooms } from './surface.ts';

const gutter = 128;
const leastWidth = 176;
/** From the top of a card to the top of the next one, when that stands in another column. */
const stagger = 62;
const rowGap = 26;
const lane = 52;
const headRoom = 40;
const nameRoom = 34;
const corner = 26;

/**
 * A column for each person, cards downwards in the ring's order, each a little lower than the one before, so
 * that arrows run from column to column without crossing; the closing arrow goes round the outside. With
 * three columns or more every card has a row of its own: an arrow that passes a column meets nothing there.
 */
export function arrangeColumns({ ring, people, nameSize }: SurfaceInput): Surface {
  const owners = ownersOf(ring, people);
  const width = Math.max(leastWidth, ...ring.map((card) => card.size.width));
  const pitch = width + gutter;
  const middleOf = (owner: Owner) => (owners.indexOf(owner) - (owners.length - 1) / 2) * pitch;
  const placed = placeRows(ring, { middleOf, isStrict: owners.length > 2 });
  const bottom = Math.max(0, ...[...placed.values()].map((box) => box.y + box.height));
  const lift: Point = { x: 0, y: -bottom / 2 };
  const boxes = new Map([...placed].map(([id, box]) => [id, moveBox(box, lift)]));
  const columns: readonly Column[] = owners.map((owner) => ({
    owner,
    middle: { x: middleOf(owner), y: lift.y - headRoom },
    width,
  }));
  const name: Box = {
    x: -nameSize.width / 2,
    y: lift.y - headRoom - nameRoom - nameSize.height,
    ...nameSize,
  };
  return { boxes, edges: drawEdges(ring, owners, boxes), name, columns };
}

function ownersOf(ring: readonly SizedCard[], people: SurfaceInput['people']): readonly Owner[] {
  const known: readonly Owner[] = people;
  return [...known, ...new Set(ring.map((card) => card.owner).filter((owner) => !known.includes(owner)))];
}

function placeRows(
  ring: readonly SizedCard[],
  { middleOf, isStrict }: { middleOf: (owner: Owner) => number; isStrict: boolean },
): ReadonlyMap<CardId, Box> {
  const boxes = new Map<CardId, Box>();
  const bottoms = new Map<Owner, number>();
  let before: { owner: Owner; box: Box } | null = null;
  for (const card of ring) {
    const own = bottoms.get(card.owner);
    let y =
      own === undefined
        ? 0
        : own + rowGap + (before?.owner === card.owner ? rooms.neighbour.height - rowGap : 0);
    if (before) y = Math.max(y, before.box.y + (isStrict ? before.box.height + rowGap : stagger));
    const box: Box = { x: middleOf(card.owner) - card.size.width / 2, y, ...card.size };
    boxes.set(card.id, box);
    bottoms.set(card.owner, y + box.height);
    before = { owner: card.owner, box };
  }
  return boxes;
}

function drawEdges(
  ring: readonly SizedCard[],
  owners: readonly Owner[],
  boxes: ReadonlyMap<CardId, Box>,
): ReadonlyMap<CardId, Curve> {
  const edges = new Map<CardId, Curve>();
  if (ring.length < 2) return edges;
  ring.forEach((card, index) => {
    const next = ring[(index + 1) % ring.length];
    const from = boxes.get(card.id);
    const to = next ? boxes.get(next.id) : undefined;
    if (!next || !from || !to) return;
    const isClosing = index === ring.length - 1;
    if (isClosing) {
      const place = owners.indexOf(next.owner);
      const isRight = place === owners.length - 1 && place > 0;
      edges.set(
        card.id,
        closingCurve({ from, to }, { all: [...boxes.values()], isRight, isStrict: owners.length > 2 }),
      );
    } else edges.set(card.id, downCurve(from, to));
  });
  return edges;
}

/** From card to card further down: straight in one column, in a gentle S to another. */
function downCurve(from: Box, to: Box): Curve {
  const start = centerOf(from);
  const end = centerOf(to);
  const way = Math.sign(end.x - start.x);
  if (way === 0) return [straight(start, end)];
  const leave: Point = { x: start.x + (way * from.width) / 2, y: from.y + from.height * 0.68 };
  const reach: Point = { x: end.x - (way * to.width) / 2, y: to.y + to.height * 0.34 };
  const half = (reach.x - leave.x) * 0.5;
  return [
    straight(start, leave),
    {
      from: leave,
      out: { x: leave.x + half, y: leave.y },
      into: { x: reach.x - half, y: reach.y },
      to: reach,
    },
    straight(reach, end),
  ];
}

/** Back to the first card round the outside of the columns. */
function closingCurve(
  { from, to }: { from: Box; to: Box },
  { all, isRight, isStrict }: { all: readonly Box[]; isRight: boolean; isStrict: boolean },
): Curve {
  const side = isRight ? 1 : -1;
  const x = isRight
    ? Math.max(...all.map((box) => box.x + box.width)) + lane
    : Math.min(...all.map((box) => box.x)) - lane;
  const start = centerOf(from);
  const end = centerOf(to);
  const isOuter = all.every((box) => (box.x + box.width / 2 - start.x) * side <= 1);
  const under = Math.max(...all.map((box) => box.y + box.height)) + 40;
  const aside: readonly [Point, ...Point[]] =
    isOuter || isStrict
      ? [{ x, y: start.y }]
      : [
          { x: start.x, y: under },
          { x, y: under },
        ];
  return roundedCurve([start, ...aside, { x, y: end.y }, end], corner);
}
