import type { Card, CardId, Layout } from '@undercurrent/cycle';
import type { Box, Curve, Point } from '@undercurrent/geometry';
import {
  alongCurve,
  centerOf,
  doesLineMeetBox,
  growBox,
  minus,
  moveBox,
  plus,
  pointsAlong,
  reshapeCurve,
  trimCurve,
} from '@undercurrent/geometry';
import type { NoteBlock } from '../edge/note.ts';
import { placeNote } from '../edge/note.ts';
import { docksOn, docksOnEdge, shunCrowds } from '../edge/docks.ts';
import { createRouter } from '../edge/route.ts';
import type { Arrangement } from './arrange.ts';
import { addHung } from './hung.ts';
import type { Drawing, Line } from './lines.ts';
import { curvesOf, knownLines, lineKeys } from './lines.ts';
import type { SizedMap } from './sized-map.ts';
import { branchOf } from './structure.ts';
import { rooms } from './surface.ts';

/** A map with the hand's offsets applied, and every line between its things. */
export interface Settled {
  readonly boxes: ReadonlyMap<CardId, Box>;
  readonly lines: ReadonlyMap<string, Line>;
  /** Where an edge's note stands, from the middle of the edge. */
  readonly notes: ReadonlyMap<CardId, Point>;
}

/** Applies offsets and finds every line. Lines that hands bent onto a card look for another way. */
export function settle(sized: SizedMap, arrangement: Arrangement): Settled {
  const boxes = new Map<CardId, Box>();
  for (const [id, home] of arrangement.homes) boxes.set(id, offsetBox(home, sized, id));
  const lines = new Map<string, Line>();
  for (const [from, { to, curve }] of arrangement.edges) {
    const seen = ringCurve({ from, to, curve }, boxes, arrangement.homes);
    if (!seen) continue;
    lines.set(lineKeys.ring(from), { kind: 'ring', from, to, edge: null, curve: seen });
  }
  const notes = placeNotes(sized, { arrangement, boxes, lines });
  const walls = [...boxes.values(), ...arrangement.names.values(), ...arrangement.stones.values()];
  const router = createRouter({ walls, soft: noteBoxes(sized, notes, lines) });
  const drawing = { boxes, lines, router, arrangement };
  addWays(sized, drawing);
  addExits(sized, drawing);
  addHung(sized, drawing);
  return { boxes, lines, notes };
}

/** How far a hand moved a card in a layout. In `free` a hand-placed card has that place for its home. */
export function offsetOf(card: Card | undefined, layout: Layout): Point | null {
  return layout === 'free' ? null : (card?.offsets[layout] ?? null);
}

/** The part of a curve between two boxes that is drawn. */
export function trimToCards(curve: Curve, from: Box, to: Box): Curve | null {
  return trimCurve(curve, { start: growBox(from, rooms.tail), end: growBox(to, rooms.tip) });
}

function offsetBox(home: Box, sized: SizedMap, id: CardId): Box {
  const offset = offsetOf(sized.faces.get(id)?.card, sized.map.layout);
  return offset ? moveBox(home, offset) : home;
}

function ringCurve(
  { from, to, curve }: { from: CardId; to: CardId; curve: Curve },
  boxes: ReadonlyMap<CardId, Box>,
  homes: ReadonlyMap<CardId, Box>,
): Curve | null {
  const start = boxes.get(from);
  const end = boxes.get(to);
  if (!start || !end) return null;
  if (start === homes.get(from) && end === homes.get(to)) return trimToCards(curve, start, end);
  const bent = trimToCards(reshapeCurve(curve, centerOf(start), centerOf(end)), start, end);
  const others = [...boxes.entries()].filter(([id]) => id !== from && id !== to).map(([, box]) => box);
  const points = bent ? pointsAlong(bent) : [];
  if (bent && !others.some((box) => doesLineMeetBox(points, growBox(box, 4)))) return bent;
  const sides = ['right', 'left', 'bottom', 'top'] as const;
  return createRouter({ walls: [...others, start, end], soft: [] }).route(
    { from: docksOn(start, sides, rooms.tail), to: docksOn(end, sides, rooms.tip), own: [start, end] },
    [],
  );
}

function placeNotes(
  sized: SizedMap,
  {
    arrangement,
    boxes,
    lines,
  }: { arrangement: Arrangement; boxes: ReadonlyMap<CardId, Box>; lines: ReadonlyMap<string, Line> },
): ReadonlyMap<CardId, Point> {
  const placed = new Map<CardId, Point>();
  if (sized.notes.size === 0) return placed;
  const others = [...boxes.values(), ...arrangement.names.values()];
  for (const [id, block] of sized.notes) {
    const line = lines.get(lineKeys.ring(id));
    if (!line) continue;
    placed.set(id, noteOffset(block, line.curve, { sized, arrangement, others, id }));
  }
  return placed;
}

function noteOffset(
  block: NoteBlock,
  curve: Curve,
  {
    sized,
    arrangement,
    others,
    id,
  }: { sized: SizedMap; arrangement: Arrangement; others: Box[]; id: CardId },
): Point {
  const cycle = sized.faces.get(id)?.card.cycle;
  const middle = (cycle && arrangement.middles.get(cycle)) ?? { x: 0, y: 0 };
  const box = placeNote(block, curve, { middle, others });
  others.push(box);
  return minus(box, alongCurve(curve, 0.5).at);
}

function noteBoxes(
  sized: SizedMap,
  notes: ReadonlyMap<CardId, Point>,
  lines: ReadonlyMap<string, Line>,
): readonly Box[] {
  return [...notes].flatMap(([id, at]) => {
    const block = sized.notes.get(id);
    const line = lines.get(lineKeys.ring(id));
    return block && line ? [{ ...plus(alongCurve(line.curve, 0.5).at, at), ...block.size }] : [];
  });
}

const allSides = ['right', 'left', 'top', 'bottom'] as const;

/** The steps of the new dance, each from its card to the next, wherever the two stand. */
function addWays(sized: SizedMap, { boxes, lines, router }: Drawing): void {
  for (const way of sized.ways) {
    const from = boxes.get(way.from);
    const to = boxes.get(way.to);
    if (!from || !to) continue;
    const ends = {
      from: shunCrowds(docksOn(from, allSides, rooms.tail), curvesOf(lines), 'tail'),
      to: shunCrowds(docksOn(to, allSides, rooms.tip), curvesOf(lines), 'head'),
      own: [from, to],
    };
    const curve = router.route(ends, knownLines(lines, sized.map.layout));
    if (curve) lines.set(lineKeys.way(way), { kind: 'way', ...way, edge: null, curve });
  }
}

/** The ways out to new steps, and the dotted lines up from beneath, one after the other: later ones know the earlier. */
function addExits(sized: SizedMap, drawing: Drawing): void {
  const { boxes, lines, router } = drawing;
  const danced = new Set(sized.ways.map(({ to }) => to));
  for (const { ring, newSteps } of sized.parts) {
    const onRing = new Map(ring.map((card) => [card.id, card]));
    for (const card of newSteps.filter(({ id }) => !danced.has(id))) {
      const branch = branchOf(card, onRing);
      const box = boxes.get(card.id);
      const start = branch ? boxes.get(branch.id) : undefined;
      if (!branch || !box || !start) continue;
      const isFromEdge = branch.kind === 'edge' && sized.map.layout !== 'columns';
      const edge = isFromEdge ? lines.get(lineKeys.ring(branch.id)) : undefined;
      const from = edge
        ? docksOnEdge(edge.curve)
        : docksOn(start, ['right', 'left', 'top', 'bottom'], rooms.tail);
      const ends = {
        from: shunCrowds(from, curvesOf(lines), 'tail'),
        to: docksOn(box, ['left', 'right', 'bottom', 'top'], rooms.tip),
        own: [start, box],
      };
      const curve = router.route(ends, knownLines(lines, sized.map.layout));
      if (!curve) continue;
      lines.set(lineKeys.exit(card.id), {
        kind: 'exit',
        from: branch.id,
        to: card.id,
        edge: edge ? branch.id : null,
        curve,
      });
    }
  }
}
