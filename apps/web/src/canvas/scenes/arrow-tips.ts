import type { AnnotationId, CycleMap } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { gripsOf } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';

/** Where the two ends of each arrow are seen in a scene. */
export function arrowTips(
  map: CycleMap,
  scene: Scene,
): ReadonlyMap<AnnotationId, { readonly from: Point; readonly to: Point }> {
  const tips = new Map<AnnotationId, { readonly from: Point; readonly to: Point }>();
  for (const mark of map.annotations.values()) {
    if (mark.kind !== 'arrow') continue;
    const [from, to] = gripsOf(scene, mark);
    if (from && to) tips.set(mark.id, { from: from.at, to: to.at });
  }
  return tips;
}
