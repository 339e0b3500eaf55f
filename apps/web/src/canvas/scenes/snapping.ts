import { boxAroundBoxes, doBoxesOverlap, snapMove } from '@undercurrent/geometry';
import type { Box, Point, Snapped } from '@undercurrent/geometry';
import type { Scene } from '@undercurrent/scene';
import { useCamera, visibleBox } from '../../stores/camera.ts';
import type { SelectableId } from '../../tools/tool.ts';
import type { ShownScene } from './shown-scene.ts';

/** How near a line of others, in CSS px, a move is held by it. */
const snapReachPx = 6;

/** A move as it comes to lie with what is seen and does not move. */
export function snapNear(shown: ShownScene, ids: readonly SelectableId[], by: Point): Snapped {
  const { still, resting } = shown.store.getState();
  const scene = still ?? resting;
  const moving = new Set<string>(ids);
  const { camera, size } = useCamera.getState();
  const seen = visibleBox(camera, size);
  const [own, others]: [Box[], Box[]] = [[], []];
  for (const [id, box] of boxesOf(scene)) {
    if (moving.has(id)) own.push(box);
    else if (doBoxesOverlap(box, seen)) others.push(box);
  }
  const box = boxAroundBoxes(own);
  return box ? snapMove(box, by, others, snapReachPx / camera.zoom) : { by, guides: [] };
}

function* boxesOf(scene: Scene | null): Iterable<readonly [string, Box]> {
  for (const { id, box } of scene?.placements.values() ?? []) yield [id, box];
  yield* scene?.annotationBoxes ?? [];
}
