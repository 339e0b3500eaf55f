import type { Actor, AnnotationId, ArrowHold, CycleMap, InkColor, Refusal } from '@undercurrent/cycle';
import { addArrow, addLabel, addShape, addSticky } from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import type { Point } from '@undercurrent/geometry';
import { annotationSizes } from '@undercurrent/scene';

/** What can be put on the paper without a hand that draws it. */
export const markForms = ['sticky', 'label', 'arrow', 'box', 'ellipse'] as const;
export type MarkForm = (typeof markForms)[number];

export interface MarkWish {
  readonly form: MarkForm;
  readonly words: string;
  /** What an arrow goes from and to. */
  readonly from: ArrowHold;
  readonly to: ArrowHold;
}

interface NewMark extends MarkWish {
  readonly id: AnnotationId;
  /** The middle of what is seen, in map units. */
  readonly middle: Point;
  readonly color: InkColor;
}

/** How far it lies from what was put there just before, in map units. */
const cascade = 24;
/** How long an arrow on the bare paper is, and how large a shape. */
const arrowLength = 160;
const shapeSize = { width: 240, height: 160 } as const;

/** Puts a mark around the middle of what is seen, beside whatever was put right there before. */
export function addMark(map: CycleMap, actor: Actor, mark: NewMark): readonly Edit[] | Refusal {
  const { id, form, words, color } = mark;
  switch (form) {
    case 'sticky': {
      const size = { width: annotationSizes.stickyWidth, height: annotationSizes.stickyHeight };
      return addSticky(map, actor, { id, words, at: freeCorner(map, mark.middle, size) });
    }
    case 'label': {
      const size = { width: annotationSizes.labelWidth, height: annotationSizes.labelLine };
      return addLabel(map, actor, { id, words, at: freeCorner(map, mark.middle, size) });
    }
    case 'arrow': {
      const { x, y } = freeCorner(map, mark.middle, { width: arrowLength, height: 0 });
      const from = { ...mark.from, at: { x, y } };
      const to = { ...mark.to, at: { x: x + arrowLength, y } };
      return addArrow(map, actor, { id, from, to, bend: 0, color });
    }
    case 'box':
    case 'ellipse': {
      const at = freeCorner(map, mark.middle, shapeSize);
      return addShape(map, actor, { id, at, size: shapeSize, form, color });
    }
  }
}

function freeCorner(
  { annotations }: CycleMap,
  middle: Point,
  { width, height }: { readonly width: number; readonly height: number },
): Point {
  let at = { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2) };
  const isTaken = () =>
    [...annotations.values()].some(
      (one) => Math.abs(one.at.x - at.x) < cascade / 2 && Math.abs(one.at.y - at.y) < cascade / 2,
    );
  while (isTaken()) at = { x: at.x + cascade, y: at.y + cascade };
  return at;
}
