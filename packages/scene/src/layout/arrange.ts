import type { CardId, CycleId, Layout, Owner } from '@undercurrent/cycle';
import type { Box, Curve, Point } from '@undercurrent/geometry';
import {
  alongCurve,
  boxAroundBoxes,
  boxAroundCurve,
  centerOf,
  mapCurve,
  moveBox,
  origin,
  trimCurve,
} from '@undercurrent/geometry';
import { placeNote } from '../edge/note.ts';
import type { Sky } from '../sky.ts';
import type { Water } from '../water.ts';
import { beadsOn } from './beads.ts';
import { arrangeColumns } from './columns.ts';
import { arrangeFigureEight } from './figure-eight.ts';
import { arrangeFree } from './free.ts';
import { arrangeNewSteps } from './new-steps.ts';
import { arrangeRing } from './ring.ts';
import { sink } from './sink.ts';
import type { SizedMap } from './sized-map.ts';
import { placesOf, sizesOf } from './sized-map.ts';
import { arrangeStrengths } from './strengths.ts';
import type { CycleParts } from './structure.ts';
import { branchOf } from './structure.ts';
import type { Column, Surface, SurfaceInput } from './surface.ts';

/** An edge of the ring before hands moved anything: from the middle of a card to that of the next. */
export interface EdgePath {
  readonly to: CardId;
  readonly curve: Curve;
}

/** Where everything stands before hands moved it. */
export interface Arrangement {
  readonly homes: ReadonlyMap<CardId, Box>;
  readonly edges: ReadonlyMap<CardId, EdgePath>;
  readonly names: ReadonlyMap<CycleId, Box>;
  readonly columns: readonly Column[];
  readonly middles: ReadonlyMap<CycleId, Point>;
  /** Null when nothing lies beneath. */
  readonly water: Water | null;
  /** Where the stones lie that stand for folded roots, by whose they are. */
  readonly stones: ReadonlyMap<Owner, Box>;
  /** Null where nobody has said what holds them. */
  readonly sky: Sky | null;
}

const betweenCycles = 220;

const surfaceLayouts: Readonly<Record<Layout, (input: SurfaceInput) => Surface>> = {
  ring: arrangeRing,
  'figure-eight': arrangeFigureEight,
  columns: arrangeColumns,
  free: arrangeRing,
};

/** Arranges a map: rings side by side, new steps around them, what lies beneath under the water. */
export function arrange(sized: SizedMap): Arrangement {
  const homes = new Map<CardId, Box>();
  const edges = new Map<CardId, EdgePath>();
  const names = new Map<CycleId, Box>();
  const middles = new Map<CycleId, Point>();
  const columns: Column[] = [];
  const notes: Box[] = [];
  let right: number | null = null;
  for (const parts of sized.parts) {
    const local = arrangeCycle(parts, sized);
    const around = boxAroundBoxes([...local.boxes.values(), local.name]) ?? local.name;
    const by: Point = { x: right === null ? 0 : right + betweenCycles - around.x, y: 0 };
    right = around.x + around.width + by.x;
    for (const [id, box] of local.boxes) homes.set(id, moveBox(box, by));
    for (const [id, { to, curve }] of local.edges) {
      edges.set(id, { to, curve: mapCurve(curve, ({ x, y }) => ({ x: x + by.x, y: y + by.y })) });
    }
    names.set(parts.cycle.id, moveBox(local.name, by));
    middles.set(parts.cycle.id, by);
    notes.push(...local.notes.map((box) => moveBox(box, by)));
    columns.push(
      ...local.columns.map((column) => ({
        ...column,
        middle: { ...column.middle, x: column.middle.x + by.x },
      })),
    );
  }
  const curves = [...edges.values()].map(({ curve }) => boxAroundCurve(curve));
  const content = boxAroundBoxes([...homes.values(), ...curves]) ?? blankContent;
  const above = boxAroundBoxes([content, ...names.values(), ...notes]) ?? content;
  const { water, stones } = sink(sized, { homes, content, columns });
  const named = boxAroundBoxes([...names.values()]) ?? above;
  const sky = raise(sized, { homes, above, middle: centerOf(named).x });
  return { homes, edges, names, columns, middles, water, stones, sky };
}

const blankContent: Box = { x: -300, y: -100, width: 600, height: 200 };

interface CycleArrangement {
  readonly boxes: ReadonlyMap<CardId, Box>;
  readonly edges: ReadonlyMap<CardId, EdgePath>;
  readonly name: Box;
  readonly notes: readonly Box[];
  readonly columns: readonly Column[];
}

function arrangeCycle(parts: CycleParts, sized: SizedMap): CycleArrangement {
  const { map, names, faces, notes } = sized;
  const nameSize = names.get(parts.cycle.id)?.size ?? { width: 0, height: 0 };
  const people = map.people.map((person) => person.id);
  const surface = surfaceLayouts[map.layout]({ ring: sizesOf(parts.ring, faces), people, nameSize });
  const stood = map.layout === 'free' ? arrangeFree(parts.ring, surface) : surface;
  const edges = new Map<CardId, EdgePath>();
  parts.ring.forEach((card, index) => {
    const to = parts.ring[(index + 1) % parts.ring.length];
    const curve = stood.edges.get(card.id);
    if (to && curve) edges.set(card.id, { to: to.id, curve });
  });
  const boxes = new Map(stood.boxes);
  const cards = [...stood.boxes.values()];
  const curves = [...edges.values()].map(({ curve }) => curve);
  const beads = parts.newSteps.length > 0 ? beadsOn(curves) : [];
  const noted = [...edges].flatMap(([id, { curve }]) => {
    const note = notes.get(id);
    return note ? [placeNote(note, curve, { middle: origin, others: [...cards, stood.name] })] : [];
  });
  const taken = [...cards, stood.name, ...beads, ...noted];
  const steps = parts.newSteps.flatMap((card) => {
    const face = faces.get(card.id);
    const branch = branchOf(card, stood.boxes);
    const isSideways = map.layout === 'columns';
    const from = branch && isSideways ? { kind: 'card' as const, id: branch.id } : branch;
    const leaves = from ? leavingPoint(from, stood.boxes, edges) : null;
    return face ? [{ id: card.id, owner: card.owner, size: face.size, leaves }] : [];
  });
  const free = map.layout === 'free' ? placesOf(parts.newSteps, faces) : new Map<CardId, Box>();
  const loose = steps.filter((step) => !free.has(step.id));
  const branched = arrangeNewSteps(loose, {
    taken: [...taken, ...free.values()],
    middle: origin,
    isSideways: map.layout === 'columns',
  });
  for (const [id, box] of [...branched, ...free]) boxes.set(id, box);
  return { boxes, edges, name: stood.name, notes: noted, columns: stood.columns };
}

function leavingPoint(
  branch: { readonly kind: 'edge' | 'card'; readonly id: CardId },
  boxes: ReadonlyMap<CardId, Box>,
  edges: ReadonlyMap<CardId, EdgePath>,
): Point | null {
  const box = boxes.get(branch.id);
  const edge = branch.kind === 'edge' ? edges.get(branch.id) : undefined;
  const to = edge ? boxes.get(edge.to) : undefined;
  if (edge && box && to) {
    const seen = trimCurve(edge.curve, { start: box, end: to }) ?? edge.curve;
    return alongCurve(seen, 0.5).at;
  }
  return box ? centerOf(box) : null;
}

/** Puts what holds the couple into `homes`, over everything else, and gives the sky it stands in. */
function raise(
  sized: SizedMap,
  { homes, above, middle }: { homes: Map<CardId, Box>; above: Box; middle: number },
): Sky | null {
  const cards = sized.parts.flatMap((parts) => parts.strengths);
  const free = sized.map.layout === 'free' ? placesOf(cards, sized.faces) : new Map<CardId, Box>();
  const loose = cards.filter((card) => !free.has(card.id));
  const raised = arrangeStrengths(sizesOf(loose, sized.faces), { content: above, middle });
  for (const [id, box] of [...free, ...(raised?.boxes ?? [])]) homes.set(id, box);
  return raised?.sky ?? null;
}
