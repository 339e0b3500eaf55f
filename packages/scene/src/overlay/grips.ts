import type { Annotation, AnnotationId } from '@undercurrent/cycle';
import type { Guide, Point } from '@undercurrent/geometry';
import { alongCurve, circleText } from '@undercurrent/geometry';
import { arrowCurve, isLoop } from '../annotation/arrow.ts';
import { boxInScene } from '../annotation/box-in-scene.ts';
import type { Mark } from '../mark.ts';
import type { Scene } from '../scene.ts';
import type { OverlayOptions } from './overlay-options.ts';

/** A place by which a hand gives a mark another size, takes an end of an arrow elsewhere, or curves it. */
export type Grip =
  | { readonly kind: 'corner'; readonly id: AnnotationId; readonly at: Point; readonly fixed: Point }
  | { readonly kind: 'end'; readonly id: AnnotationId; readonly at: Point; readonly end: 'from' | 'to' }
  | { readonly kind: 'bend'; readonly id: AnnotationId; readonly at: Point };

/** How far along an arrow that says something it is taken hold of: its words stand on its middle. */
const besideWords = 0.26;

/**
 * The grips of a mark as it lies in a scene: the corners of a shape or a sticky note, the ends of an arrow and its middle
 * unless it is a loop; none for anything else.
 */
export function gripsOf(scene: Scene, mark: Annotation): readonly Grip[] {
  const { id } = mark;
  if (mark.kind === 'shape' || mark.kind === 'sticky') {
    const box = scene.annotationBoxes.get(id);
    if (!box) return [];
    const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
    const corner = (at: Point, fixed: Point): Grip => ({ kind: 'corner', id, at, fixed });
    return [
      corner({ x: left, y: top }, { x: right, y: bottom }),
      corner({ x: right, y: top }, { x: left, y: bottom }),
      corner({ x: right, y: bottom }, { x: left, y: top }),
      corner({ x: left, y: bottom }, { x: right, y: top }),
    ];
  }
  if (mark.kind !== 'arrow') return [];
  const at = scene.annotationPlaces.get(id) ?? mark.at;
  const boxOf = boxInScene(scene);
  const curve = arrowCurve({ ...mark, at }, boxOf);
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return [];
  return [
    { kind: 'end', id, at: first.from, end: 'from' },
    { kind: 'end', id, at: last.to, end: 'to' },
    ...(isLoop(mark, boxOf)
      ? []
      : [
          {
            kind: 'bend',
            id,
            at: alongCurve(curve, mark.words === '' ? 0.5 : besideWords).at,
          } satisfies Grip,
        ]),
  ];
}

/** The marks of grips, always the same size on the screen. */
export function drawGrips(grips: readonly Grip[], { palette, zoom }: OverlayOptions): readonly Mark[] {
  return grips.map(({ kind, at }) => ({
    kind: 'path',
    d: circleText(at, 6 / zoom),
    // What curves a line is filled: it stands on the line, and takes no end of it anywhere.
    fill: kind === 'bend' ? palette.focus : palette.panel,
    stroke: { color: kind === 'bend' ? palette.panel : palette.focus, width: 2 / zoom },
  }));
}

/** The marks of the lines that hold a move. */
export function drawGuides(guides: readonly Guide[], { palette, zoom }: OverlayOptions): readonly Mark[] {
  const away = 12 / zoom;
  return guides.map(({ axis, at, from, to }) => ({
    kind: 'path',
    d: axis === 'x' ? `M${at} ${from - away}V${to + away}` : `M${from - away} ${at}H${to + away}`,
    stroke: { color: palette.accent, width: 1.25 / zoom, dash: [5 / zoom, 4 / zoom] },
  }));
}
