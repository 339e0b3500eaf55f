import { isRefusal } from '@undercurrent/cycle';
import type { AnnotationId, CardId } from '@undercurrent/cycle';
import { moveItems } from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import { alignBoxes } from '@undercurrent/geometry';
import type { Alignment, Box } from '@undercurrent/geometry';
import { movedMarks } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useSelection } from '../../stores/selection.ts';
import { homesOf } from './run-act.ts';
import { tellRefusal } from './tell-refusal.ts';

/** Puts what is selected in order, as one act. */
export function alignSelection(connection: MapConnection, scene: Scene, how: Alignment): void {
  const moves = alignBoxes(selectedBoxes(scene), how);
  if (moves.size === 0) return;
  tellRefusal(
    connection.run('align', (map, actor) => {
      const edits: Edit[] = [];
      for (const [id, by] of moves) {
        const marks = movedMarks(scene, [id], by);
        const moved = moveItems(map, actor, { ids: [id], by, homes: homesOf(scene), marks });
        if (isRefusal(moved)) return moved;
        edits.push(...moved);
      }
      return edits;
    }),
  );
}

function selectedBoxes(scene: Scene): ReadonlyMap<CardId | AnnotationId, Box> {
  const chosen = new Set<string>(useSelection.getState().ids);
  const boxes = new Map<CardId | AnnotationId, Box>();
  for (const { id, box } of scene.placements.values()) if (chosen.has(id)) boxes.set(id, box);
  for (const [id, box] of scene.annotationBoxes) if (chosen.has(id)) boxes.set(id, box);
  return boxes;
}
