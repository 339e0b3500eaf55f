import type { CardId } from '@undercurrent/cycle';
import type { Box, Point } from '@undercurrent/geometry';
import {
  boxAroundBoxes,
  boxAt,
  centerOf,
  growBox,
  minus,
  plus,
  slideUntilFree,
  times,
  unit,
} from '@undercurrent/geometry';
import type { SizedCard } from './surface.ts';

/** A new step, and where it leaves the ring: null when it is tied to nothing. */
export interface BranchedCard extends SizedCard {
  readonly leaves: Point | null;
}

const gap = 36;
/** To the ring's cards: there must be an arrow in it. */
const arrowRoom = 60;
const toSide = 84;
/** Nearer to the middle than this there is no outside to lean to: a figure's crossing. */
const inMiddle = 60;
const columnHeight = 5;

/**
 * Boxes for new steps: outside of the ring beside the place where they leave it, leaning to the nearer side;
 * those that leave nowhere in tidy columns to the right. Nothing is covered: not `taken`, not one another.
 */
export function arrangeNewSteps(
  steps: readonly BranchedCard[],
  { taken, middle, isSideways }: { taken: readonly Box[]; middle: Point; isSideways: boolean },
): ReadonlyMap<CardId, Box> {
  const boxes = new Map<CardId, Box>();
  const placed: Box[] = [];
  for (const step of steps) {
    if (!step.leaves) continue;
    const box = isSideways
      ? beside(step, step.leaves, { taken, steps: placed, middle })
      : around(step, step.leaves, {
          others: [...taken, ...placed.map((one) => growBox(one, gap - arrowRoom))],
          middle,
        });
    boxes.set(step.id, box);
    placed.push(box);
  }
  const loose = steps.filter((step) => !step.leaves);
  const all = boxAroundBoxes([...taken, ...placed]) ?? { ...middle, width: 0, height: 0 };
  let x = all.x + all.width + toSide;
  for (let start = 0; start < loose.length; start += columnHeight) {
    const column = loose.slice(start, start + columnHeight);
    const height = column.reduce((sum, step) => sum + step.size.height + gap * 0.75, -gap * 0.75);
    let y = middle.y - height / 2;
    for (const step of column) {
      boxes.set(step.id, { x, y, ...step.size });
      y += step.size.height + gap * 0.75;
    }
    x += Math.max(...column.map((step) => step.size.width)) + gap;
  }
  return boxes;
}

/** Straight to the nearer side, and from there down past the steps that are there already. */
function beside(
  step: BranchedCard,
  leaves: Point,
  { taken, steps, middle }: { taken: readonly Box[]; steps: readonly Box[]; middle: Point },
): Box {
  const way = leaves.x < middle.x ? -1 : 1;
  const start = boxAt({ x: leaves.x + way * (step.size.width / 2 + 40), y: leaves.y }, step.size);
  const out = slideUntilFree(start, { x: way, y: 0 }, { others: taken, gap: arrowRoom });
  return slideUntilFree(out, { x: 0, y: 1 }, { others: [...taken, ...steps], gap: gap * 0.75 });
}

/** Outwards, leaning to the nearer side. */
function around(
  step: BranchedCard,
  leaves: Point,
  { others, middle }: { others: readonly Box[]; middle: Point },
): Box {
  const out = minus(leaves, middle);
  const lean = out.x < -1 ? -1 : 1;
  const direction = unit({ x: out.x + lean * 60, y: out.y * 0.9 });
  const reach = step.size.width / 2 + 76;
  const start = boxAt(plus(leaves, times(direction, reach)), step.size);
  if (Math.hypot(out.x, out.y) < inMiddle) return apart(boxAt(leaves, step.size), others);
  const candidates = [
    direction,
    unit({ x: lean, y: direction.y - 0.5 }),
    unit({ x: lean, y: direction.y + 0.5 }),
  ]
    .map((way) => slideUntilFree(start, way, { others, gap: arrowRoom }))
    .toSorted((a, b) => far(a, start) - far(b, start));
  return candidates[0] ?? start;
}

/** Above or below the middle itself, whichever is nearer; below when both are. */
function apart(start: Box, others: readonly Box[]): Box {
  const below = slideUntilFree(start, { x: 0, y: 1 }, { others, gap: arrowRoom });
  const above = slideUntilFree(start, { x: 0, y: -1 }, { others, gap: arrowRoom });
  return far(above, start) < far(below, start) ? above : below;
}

function far(box: Box, from: Box): number {
  const way = minus(centerOf(box), centerOf(from));
  return Math.hypot(way.x, way.y);
}
