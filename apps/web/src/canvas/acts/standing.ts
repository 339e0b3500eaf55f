import type { AnnotationId, CardId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { movedMarks } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';

/** What a scene knows of things that are moved: where cards stand in the free layout, and marks after the move. */
export function standingIn(scene: Scene | null, moves: ReadonlyMap<CardId | AnnotationId, Point>) {
  if (!scene) return {};
  const homes: ReadonlyMap<CardId, Point> = new Map(
    [...scene.placements.values()].map(({ id, home }) => [id, home]),
  );
  return { homes, marks: movedMarks(scene, moves) };
}
