import type { ArrowHold, InkColor, ShapeForm } from '@undercurrent/cycle';
import { heldBy } from '@undercurrent/cycle';
import type { Point, Size } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { arrowCurve, drawArrow } from '../annotation/arrow.ts';
import { boxInScene } from '../annotation/box-in-scene.ts';
import { drawShape } from '../annotation/shape.ts';
import type { Mark } from '../mark.ts';
import type { Scene } from '../scene.ts';

/** Where a drawn arrow begins or ends: on what holds it, or at a place in map units. */
export interface DraftEnd extends ArrowHold {
  readonly at: Point;
}

/** A mark under the hand that is drawing it. */
export type Draft =
  | { readonly kind: 'arrow'; readonly from: DraftEnd; readonly to: DraftEnd; readonly bend: number }
  | { readonly kind: 'shape'; readonly form: ShapeForm; readonly at: Point; readonly size: Size };

/** The marks of an arrow or a shape that is being drawn, as it will look when it is done. */
export function drawDraft(
  scene: Scene,
  draft: Draft,
  { color, palette }: { readonly color: InkColor; readonly palette: Palette },
): readonly Mark[] {
  if (draft.kind === 'shape') return drawShape({ ...draft, color }, palette);
  const end = ({ at, ...hold }: DraftEnd) => ({ ...hold, by: at });
  // Begun and still on one thing: only once it has left it can it be seen whether it comes back as a loop.
  const isLoop = heldBy(draft.from) !== null && heldBy(draft.from) === heldBy(draft.to);
  const to = isLoop ? { card: null, by: draft.to.at } : end(draft.to);
  const parts = { at: { x: 0, y: 0 }, from: end(draft.from), to, bend: draft.bend };
  const curve = arrowCurve(parts, boxInScene(scene));
  return drawArrow(curve, color, palette);
}
