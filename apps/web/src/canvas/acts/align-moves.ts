import { heldBy } from '@undercurrent/cycle';
import type { AnnotationId, CardId, CycleMap } from '@undercurrent/cycle';
import { alignBoxes, origin } from '@undercurrent/geometry';
import type { Alignment, Box, Point } from '@undercurrent/geometry';
import type { Scene } from '@undercurrent/scene';

/**
 * By how much each selected thing moves so that all are in order; what is there already by nothing, so that it stays
 * when the card moves that it stands beside. An arrow that something holds goes where that goes, and is left out.
 */
export function alignMoves(
  map: CycleMap,
  scene: Scene,
  ids: readonly (CardId | AnnotationId)[],
  how: Alignment,
): ReadonlyMap<CardId | AnnotationId, Point> {
  const boxes = boxesToAlign(map, scene, new Set(ids));
  const moves = alignBoxes(boxes, how);
  return moves.size === 0 ? moves : new Map([...boxes.keys()].map((id) => [id, moves.get(id) ?? origin]));
}

function boxesToAlign(map: CycleMap, scene: Scene, chosen: ReadonlySet<CardId | AnnotationId>) {
  const boxes = new Map<CardId | AnnotationId, Box>();
  for (const { id, box } of scene.placements.values()) if (chosen.has(id)) boxes.set(id, box);
  for (const [id, box] of scene.annotationBoxes) {
    const mark = map.annotations.get(id);
    const isHeld = mark?.kind === 'arrow' && [mark.from, mark.to].some((end) => heldBy(end) !== null);
    if (chosen.has(id) && mark && !isHeld) boxes.set(id, box);
  }
  return boxes;
}
