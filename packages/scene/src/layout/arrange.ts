import type { CardId, CycleId, CycleMap, Layout, NewWay, Owner } from '@undercurrent/cycle';
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
import type { CardFace } from '../card/face.ts';
import type { NameBlock } from '../cycle-name.ts';
import type { NoteBlock } from '../edge/note.ts';
import { placeNote } from '../edge/note.ts';
import type { Sky } from '../sky.ts';
import type { Water } from '../water.ts';
import { beadsOn } from './beads.ts';
import type { Shoal } from './beneath.ts';
import { arrangeBeneath } from './beneath.ts';
import { arrangeColumns } from './columns.ts';
import { arrangeFigureEight } from './figure-eight.ts';
import { arrangeFree } from './free.ts';
import { arrangeNewSteps } from './new-steps.ts';
import { arrangeRing } from './ring.ts';
import { arrangeStrengths } from './strengths.ts';
import type { CycleParts } from './structure.ts';
import { branchOf } from './structure.ts';
import type { Column, SizedCard, Surface, SurfaceInput } from './surface.ts';

/** A map's parts with the sizes of all that will be written. */
export interface SizedMap {
  readonly map: Pick<CycleMap, 'people' | 'layout' | 'isBeneathRaised'>;
  readonly parts: readonly CycleParts[];
  readonly faces: ReadonlyMap<CardId, CardFace>;
  readonly names: ReadonlyMap<CycleId, NameBlock>;
  readonly notes: ReadonlyMap<CardId, NoteBlock>;
  /** Steps of the new dance that are drawn over the old. */
  readonly ways: readonly NewWay[];
}

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
  /** Null where nobody has said what holds them. */
  readonly sky: Sky | null;
}

const betweenCycles = 220;
const aboveWater = 44;
const underWater = 38;

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
  const water = sink(sized, { homes, content, columns });
  const named = boxAroundBoxes([...names.values()]) ?? above;
  const sky = raise(sized, { homes, above, middle: centerOf(named).x });
  return { homes, edges, names, columns, middles, water, sky };
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

function placesOf(cards: CycleParts['newSteps'], faces: ReadonlyMap<CardId, CardFace>): Map<CardId, Box> {
  const places = new Map<CardId, Box>();
  for (const card of cards) {
    const face = faces.get(card.id);
    if (face && card.offsets.free) places.set(card.id, { ...card.offsets.free, ...face.size });
  }
  return places;
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

/** Puts what lies beneath into `homes`, when it is raised, and gives the water's own place. */
function sink(
  sized: SizedMap,
  { homes, content, columns }: { homes: Map<CardId, Box>; content: Box; columns: readonly Column[] },
): Water | null {
  const cards = sized.parts.flatMap((parts) => parts.beneath);
  if (cards.length === 0) return null;
  const y = Math.round(content.y + content.height + aboveWater);
  let { left, right, bottom } = { left: content.x, right: content.x + content.width, bottom: y + underWater };
  if (sized.map.isBeneathRaised) {
    const boxes = arrangeBeneath(shoalsOf(sized, { homes, content, columns }), y + underWater);
    for (const [id, box] of boxes) {
      homes.set(id, box);
      left = Math.min(left, box.x);
      right = Math.max(right, box.x + box.width);
      bottom = Math.max(bottom, box.y + box.height);
    }
    if (sized.map.layout === 'free') {
      for (const [id, box] of placesOf(cards, sized.faces)) homes.set(id, box);
    }
  }
  return { y, bottom, left, right };
}

/** Each owner's cards beneath, on the owner's side: the people from left to right, all together in the middle. */
function shoalsOf(
  sized: SizedMap,
  { homes, content, columns }: { homes: ReadonlyMap<CardId, Box>; content: Box; columns: readonly Column[] },
): readonly Shoal[] {
  const people: readonly Owner[] = sized.map.people.map((person) => person.id);
  const half = Math.ceil(people.length / 2);
  const owners: readonly Owner[] = [...people.slice(0, half), 'together', ...people.slice(half)];
  const cards = sized.parts.flatMap((parts) => parts.beneath);
  const share = content.width / people.length;
  return owners.map((owner) => {
    const own = cards.filter((card) => card.owner === owner);
    const column = columns.find((one) => one.owner === owner);
    const place = people.indexOf(owner);
    const middle = place < 0 ? content.x + content.width / 2 : content.x + share * (place + 0.5);
    return {
      owner,
      middle: column?.middle.x ?? middle,
      width: column?.width ?? Math.max(share * 0.8, 420),
      cards: sizesOf(own, sized.faces).map((card, index) => {
        const under = own[index]?.under;
        const box = under ? homes.get(under) : undefined;
        return { ...card, pull: box ? centerOf(box).x : null };
      }),
    };
  });
}

function sizesOf(cards: CycleParts['ring'], faces: ReadonlyMap<CardId, CardFace>): readonly SizedCard[] {
  return cards.flatMap((card) => {
    const face = faces.get(card.id);
    return face ? [{ id: card.id, owner: card.owner, size: face.size }] : [];
  });
}
