import type { AnnotationId, CardId } from '@undercurrent/cycle';
import type { Box, Point } from '@undercurrent/geometry';
import {
  boxAroundCurve,
  distanceToBox,
  distanceToLine,
  doBoxesOverlap,
  growBox,
  isInBox,
  pointsAlong,
} from '@undercurrent/geometry';
import { isOnShape } from './annotation/shape.ts';
import type { Mark, PathMark } from './mark.ts';
import { motionOf } from './motion.ts';
import type { Scene, SceneItem, Target } from './scene.ts';

/** What lies at a point, the topmost first; null for the paper. `tolerance` in map units widens thin things. */
export function hitTest(scene: Scene, point: Point, tolerance: number): Target | null {
  for (let index = scene.items.length - 1; index >= 0; index--) {
    const item = scene.items[index];
    if (
      item?.target &&
      isInBox(point, growBox(item.box, tolerance)) &&
      isHit(scene, item, { point, tolerance })
    ) {
      return item.target;
    }
  }
  return null;
}

/** The cards and annotations that touch a box, in paint order. */
export function itemsWithin(scene: Scene, box: Box): readonly (CardId | AnnotationId)[] {
  const found: (CardId | AnnotationId)[] = [];
  for (const { id, box: card } of scene.placements.values()) if (doBoxesOverlap(card, box)) found.push(id);
  for (const [id, annotation] of scene.annotationBoxes) if (doBoxesOverlap(annotation, box)) found.push(id);
  return found;
}

/** A gap of the ring: between the card `after` and `before`, at a distance from the point that was asked about. */
export interface Insertion {
  readonly after: CardId;
  readonly before: CardId;
  readonly distance: number;
}

/** The gap of the ring nearest to a point, with how far away it is; null for a ring without edges. */
export function insertionAt(scene: Scene, point: Point): Insertion | null {
  let best: Insertion | null = null;
  for (const { from, to, curve } of scene.edges.values()) {
    if (best && distanceToBox(point, boxAroundCurve(curve)) >= best.distance) continue;
    const distance = distanceToLine(point, pointsAlong(curve));
    if (!best || distance < best.distance) best = { after: from, before: to, distance };
  }
  return best;
}

function isHit(
  scene: Scene,
  item: SceneItem,
  { point, tolerance }: { point: Point; tolerance: number },
): boolean {
  const target = item.target;
  if (!target) return false;
  switch (target.kind) {
    case 'card': {
      const box = scene.placements.get(target.id)?.box;
      return box !== undefined && isInBox(point, box);
    }
    case 'edge': {
      const curve = scene.edges.get(target.from)?.curve;
      return curve !== undefined && distanceToLine(point, pointsAlong(curve)) <= tolerance + 3;
    }
    case 'annotation':
      return isAnnotationHit(scene, target.id, { item, point, tolerance });
    default:
      return true;
  }
}

/**
 * Ink, arrows and shapes are hit near their lines and on their words, not anywhere in their box; notes and labels
 * anywhere on them.
 */
function isAnnotationHit(
  scene: Scene,
  id: AnnotationId,
  { item, point, tolerance }: { item: SceneItem; point: Point; tolerance: number },
): boolean {
  if (item.words && isInBox(point, item.words.box)) return true;
  const box = scene.annotationBoxes.get(id);
  if (!box || !isInBox(point, growBox(box, tolerance))) return false;
  const motion = motionOf(item);
  if (motion?.kind === 'curve') return distanceToLine(point, pointsAlong(motion.curve)) <= tolerance + 4;
  const [mark] = item.marks;
  if (!mark) return true;
  if (isOutline(mark)) {
    const form = mark.kind === 'box' ? 'box' : 'ellipse';
    return isOnShape({ at: box, size: box, form, color: 'ink' }, point, tolerance + 3);
  }
  return mark.kind !== 'path' || distanceToLine(point, outlineOf(mark)) <= tolerance + 2;
}

/** True for a shape's mark: a line, with nothing inside. */
function isOutline(mark: Mark): boolean {
  return (
    (mark.kind === 'box' || mark.kind === 'path') && mark.stroke !== undefined && mark.fill === undefined
  );
}

const outlines = new WeakMap<Mark, readonly Point[]>();

/** The points of a stroke's outline, read from its path data and kept with it. */
function outlineOf(mark: PathMark): readonly Point[] {
  const known = outlines.get(mark);
  if (known) return known;
  const numbers = (mark.d.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  const points: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    points.push({ x: numbers[index] ?? 0, y: numbers[index + 1] ?? 0 });
  }
  outlines.set(mark, points);
  return points;
}
