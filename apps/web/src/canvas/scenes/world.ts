import { annotationSubject, boardOf, boardSubject, holdsArrows, may, surfaceOf } from '@undercurrent/cycle';
import type { AnnotationId, CardId } from '@undercurrent/cycle';
import { centerOf, distance, growBox, isInBox } from '@undercurrent/geometry';
import type { Box, Point, Snapped } from '@undercurrent/geometry';
import { gripsOf, hitTest, insertionAt, itemsWithin } from '@undercurrent/scene';
import type { Grip, Scene, Target } from '@undercurrent/scene';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useCamera } from '../../stores/camera.ts';
import { useDance } from '../../stores/dance.ts';
import { useSelection } from '../../stores/selection.ts';
import { isStrokeAlong } from '../../tools/eraser/strokes-along.ts';
import type { SelectableId, World } from '../../tools/tool.ts';
import { isCardId, selectableOf } from '../../tools/tool.ts';
import { useLiveMarks } from '../overlay/live-marks.ts';
import type { ShownScene } from './shown-scene.ts';
import type { snapNear } from './snapping.ts';
import { withReshape } from './with-reshape.ts';

/** How far from a stroke, in CSS px, the eraser still takes it. */
const eraserReachPx = 8;
/** How near an arrow of the ring, in map units, a card must be held to come between its two cards. */
const gapReach = 44;

/** Answers a tool's questions from the map and the scene of this moment. */
export function createWorld(connection: MapConnection, shown: ShownScene): World {
  const sceneNow = () => shown.store.getState().resting;
  return {
    get selection() {
      return useSelection.getState().ids;
    },
    // A place by hand is one in the dance they have: what is compared with it has places of its own.
    isMovable: () =>
      !useDance.getState().isOn &&
      may(connection.actor(), 'arrange', boardOf(connection.map.getState() ?? boardSubject)),
    idsWithin: (box) => {
      const scene = sceneNow();
      return scene ? itemsWithin(scene, box).filter((id) => isOnMap(connection, id)) : [];
    },
    gapFor: (id, at) => gapFor(connection, shown, { id, at }),
    cardAt: (at) => cardAt(sceneNow(), at),
    markAt: (at) => markAt(connection, sceneNow(), at),
    shapeAround: (at) => shapeAround(connection, sceneNow(), at),
    gripAt: (at, isTouch) => gripAt(connection, sceneNow(), { at, isTouch }),
    snap: (ids, by) => snap(shown, ids, by),
    strokesAlong: (from, to) => strokesAlong(connection, sceneNow(), { from, to }),
  };
}

/**
 * What a hand meets at a place, in map units, within this reach: what went since the last frame is still drawn, and not
 * met any more.
 */
export function targetAt(
  connection: MapConnection,
  scene: Scene | null,
  { at, reach }: { readonly at: Point; readonly reach: number },
): Target | null {
  const target = scene && hitTest(scene, at, reach);
  const id = selectableOf(target);
  return id === null || isOnMap(connection, id) ? target : null;
}

/** Whether something is on the map, and not taken away meanwhile. */
export function isOnMap({ map }: MapConnection, id: SelectableId): boolean {
  const now = map.getState();
  return (isCardId(id) ? now?.cards.has(id) : now?.annotations.has(id)) === true;
}

/** How near a grip, in CSS px, a hand takes hold of it: half of what a finger needs, less for a mouse. */
const gripReachPx = { touch: 22, fine: 9 } as const;

function cardAt(scene: Scene | null, at: Point): CardId | null {
  for (const { id, box } of scene?.placements.values() ?? []) if (isInBox(at, box)) return id;
  return null;
}

/** How near its line, in map units, a shape is pointed at that has other things in it. */
const lineReach = 12;

/** What can hold an arrow, the innermost of several; a shape around other things is ground, but for its line. */
function markAt(connection: MapConnection, scene: Scene | null, at: Point): AnnotationId | null {
  const marks = connection.map.getState()?.annotations;
  if (!scene || !marks) return null;
  const holds = [...scene.annotationBoxes].filter(([id, box]) => {
    const mark = marks.get(id);
    if (!holdsArrows(mark) || !isInBox(at, box)) return false;
    return mark.kind !== 'shape' || !isInBox(at, growBox(box, -lineReach)) || !isAround(scene, box);
  });
  const area = (box: Box) => box.width * box.height;
  return holds.sort(([, a], [, b]) => area(a) - area(b))[0]?.[0] ?? null;
}

function isAround({ placements, annotationBoxes }: Scene, around: Box): boolean {
  const inside = (box: Box) => box !== around && isInBox(centerOf(box), around);
  return (
    [...placements.values()].some(({ box }) => inside(box)) || [...annotationBoxes.values()].some(inside)
  );
}

/** Of two shapes in each other the inner one. */
function shapeAround(connection: MapConnection, scene: Scene | null, at: Point): AnnotationId | null {
  let best: { readonly id: AnnotationId; readonly area: number } | null = null;
  for (const [id, box] of scene?.annotationBoxes ?? []) {
    const area = box.width * box.height;
    if (!isInBox(at, box) || (best && best.area <= area)) continue;
    if (connection.map.getState()?.annotations.get(id)?.kind === 'shape') best = { id, area };
  }
  return best?.id ?? null;
}

/** The grips of the one mark that is selected, where the rules let a hand take hold of it. */
export function gripsNow(connection: MapConnection, scene: Scene | null): readonly Grip[] {
  const { ids, editing } = useSelection.getState();
  const [id, ...more] = ids;
  const map = connection.map.getState();
  if (!scene || !map || id === undefined || isCardId(id) || more.length > 0 || editing === id) return [];
  const mark = withReshape(map, useLiveMarks.getState().reshape).annotations.get(id);
  return mark && may(connection.actor(), 'arrange', boardOf(map)) ? gripsOf(scene, mark) : [];
}

function gripAt(
  connection: MapConnection,
  scene: Scene | null,
  { at, isTouch }: { readonly at: Point; readonly isTouch: boolean },
): Grip | null {
  const reach = (isTouch ? gripReachPx.touch : gripReachPx.fine) / useCamera.getState().camera.zoom;
  let best: { readonly grip: Grip; readonly far: number } | null = null;
  for (const grip of gripsNow(connection, scene)) {
    const far = distance(grip.at, at);
    if (far <= reach && (!best || far < best.far)) best = { grip, far };
  }
  return best?.grip ?? null;
}

let snapping: { readonly snapNear: typeof snapNear } | null = null;

/** Nothing holds a move before what finds the lines has come; it is asked for with the first one. */
function snap(shown: ShownScene, ids: readonly SelectableId[], by: Point): Snapped {
  if (snapping) return snapping.snapNear(shown, ids, by);
  import('./snapping.ts').then(
    (loaded) => {
      snapping = loaded;
    },
    () => null,
  );
  return { by, guides: [] };
}

function strokesAlong(
  connection: MapConnection,
  scene: Scene | null,
  { from, to }: { from: Point; to: Point },
): readonly AnnotationId[] {
  const map = connection.map.getState();
  const actor = connection.actor();
  const reach = eraserReachPx / useCamera.getState().camera.zoom;
  const found: AnnotationId[] = [];
  for (const mark of map?.annotations.values() ?? []) {
    if (mark.kind !== 'ink') continue;
    const at = scene?.annotationPlaces.get(mark.id) ?? mark.at;
    if (!isStrokeAlong({ ...mark, at }, { from, to, reach })) continue;
    if (may(actor, 'erase', annotationSubject(mark))) found.push(mark.id);
  }
  return found;
}

/** The gap of the ring for a ring card held over it: never the two gaps beside its own place. */
function gapFor(
  connection: MapConnection,
  shown: ShownScene,
  held: { readonly id: SelectableId; readonly at: Point },
): CardId | null {
  const { still, resting } = shown.store.getState();
  const scene = still ?? resting;
  const map = connection.map.getState();
  if (!scene || !map || scene.layout === 'free' || !isCardId(held.id)) return null;
  const card = map.cards.get(held.id);
  if (!card || surfaceOf(card.kind) !== 'ring') return null;
  const gap = insertionAt(scene, held.at);
  if (!gap || gap.distance > gapReach || gap.after === held.id || gap.before === held.id) return null;
  return gap.after;
}
