import type { CardId, InkColor, ShapeForm } from '@undercurrent/cycle';
import type { Point, Size } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { arrowCurve, drawArrow } from '../annotation/arrow.ts';
import { drawShape } from '../annotation/shape.ts';
import type { Mark } from '../mark.ts';
import type { Scene } from '../scene.ts';

/** Where a drawn arrow begins or ends: on a card, or at a place in map units. */
export interface DraftEnd {
  readonly card: CardId | null;
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
  const end = ({ card, at }: DraftEnd) => ({ card, by: at });
  // Begun and still on one card: only once it has left it can it be seen whether it comes back as a loop.
  const isLoop = draft.from.card !== null && draft.from.card === draft.to.card;
  const to = isLoop ? { ...draft.to, card: null } : draft.to;
  const parts = { at: { x: 0, y: 0 }, from: end(draft.from), to: end(to), bend: draft.bend };
  const curve = arrowCurve(parts, (card) => scene.placements.get(card)?.box);
  return drawArrow(curve, color, palette);
}
