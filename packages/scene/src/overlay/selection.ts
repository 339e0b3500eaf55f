import type { AnnotationId, CardId } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import { alongCurve, circleText, curveText, growBox } from '@undercurrent/geometry';
import { cardSizes } from '../card/face.ts';
import type { Insertion } from '../hit-test.ts';
import type { Mark } from '../mark.ts';
import type { Scene } from '../scene.ts';
import type { OverlayOptions } from './overlay-options.ts';

type Selectable = CardId | AnnotationId;

/** The marks of a selection of one's own: an outline a little outside of each card and annotation. */
export function drawSelection(
  scene: Scene,
  ids: Iterable<Selectable>,
  { palette, zoom }: OverlayOptions,
): readonly Mark[] {
  return outlineAll(scene, ids, { color: palette.focus, width: 2 / zoom, away: 4.5 });
}

/** Outlines of things in a colour; those that are not in the scene are left out. */
export function outlineAll(
  scene: Scene,
  ids: Iterable<Selectable>,
  { color, width, away }: { color: string; width: number; away: number },
): readonly Mark[] {
  const marks: Mark[] = [];
  const outlines = boxesById(scene);
  for (const id of ids) {
    const found = outlines(id);
    if (!found) continue;
    marks.push({
      kind: 'box',
      box: growBox(found.box, away),
      radius: found.radius + away,
      stroke: { color, width },
    });
  }
  return marks;
}

/** The marks of a selected edge: a soft band along it. */
export function drawEdgeSelection(
  scene: Scene,
  from: CardId,
  { palette, zoom }: OverlayOptions,
): readonly Mark[] {
  const edge = scene.edges.get(from);
  if (!edge) return [];
  const d = curveText(edge.curve);
  return [
    { kind: 'path', d, stroke: { color: palette.focus, width: Math.max(12, 10 / zoom) }, opacity: 0.22 },
  ];
}

/** The marks of the place where a card that is being dragged, or the next one, would come onto the ring. */
export function drawInsertion(
  scene: Scene,
  insertion: Insertion,
  { palette, zoom }: OverlayOptions,
): readonly Mark[] {
  const edge = scene.edges.get(insertion.after);
  if (!edge) return [];
  const { at } = alongCurve(edge.curve, 0.5);
  const radius = Math.max(11, 9 / zoom);
  const arm = radius * 0.45;
  return [
    {
      kind: 'path',
      d: curveText(edge.curve),
      stroke: { color: palette.accent, width: Math.max(9, 7 / zoom) },
      opacity: 0.25,
    },
    { kind: 'path', d: circleText(at, radius), fill: palette.accent },
    {
      kind: 'path',
      d: `M${at.x - arm} ${at.y}H${at.x + arm}M${at.x} ${at.y - arm}V${at.y + arm}`,
      stroke: { color: palette.onAccent, width: radius * 0.2 },
    },
  ];
}

/** The marks of a rectangle drawn to select what it touches. */
export function drawBrush(box: Box, { palette, zoom }: OverlayOptions): readonly Mark[] {
  return [
    { kind: 'box', box, radius: 3 / zoom, fill: palette.focus, opacity: 0.08 },
    {
      kind: 'box',
      box,
      radius: 3 / zoom,
      stroke: { color: palette.focus, width: 1.25 / zoom },
      opacity: 0.8,
    },
  ];
}

function boxesById(scene: Scene): (id: string) => { box: Box; radius: number } | null {
  const placements: ReadonlyMap<string, { readonly box: Box }> = scene.placements;
  const annotations: ReadonlyMap<string, Box> = scene.annotationBoxes;
  return (id) => {
    const card = placements.get(id)?.box;
    if (card) return { box: card, radius: cardSizes.radius };
    const annotation = annotations.get(id);
    return annotation ? { box: annotation, radius: 6 } : null;
  };
}
