import type { Annotation, AnnotationId, Arrow, CardId, CycleMap } from '@undercurrent/cycle';
import { holdsArrows } from '@undercurrent/cycle';
import type { Box, Curve, Outline, Point } from '@undercurrent/geometry';
import { boxAroundBoxes, growBox, origin, plus } from '@undercurrent/geometry';
import { drawAnnotation } from './annotation/annotation-face.ts';
import type { PlacedAnnotation } from './annotation/annotation-face.ts';
import { arrowBox, arrowCurve, drawArrow } from './annotation/arrow.ts';
import type { BoxOf } from './annotation/arrow.ts';
import { arrowWordsRoom, drawArrowWords, wrapArrowWords } from './annotation/arrow-words.ts';
import { boxInScene } from './annotation/box-in-scene.ts';
import { placeMarks } from './annotation/place-marks.ts';
import { shapeBox } from './annotation/shape.ts';
import type { ItemTools } from './item-tools.ts';
import type { Ground } from './ground.ts';
import { inFocus } from './quiet.ts';
import type { Placement, SceneItem } from './scene.ts';

/** The shadow of a sticky note reaches this far out of it. */
const stickyBleed = 18;

/** The free marks of a map: their items, the boxes they take, and where each stands. */
export interface ComposedAnnotations {
  readonly items: readonly SceneItem[];
  readonly boxes: ReadonlyMap<AnnotationId, Outline>;
  readonly places: ReadonlyMap<AnnotationId, Point>;
}

/** The free marks of a map on its ground; what is dragged takes the marks beside it along. */
export function composeAnnotations(
  map: CycleMap,
  ground: Ground,
  { tools, placements }: { tools: ItemTools; placements: ReadonlyMap<CardId, Placement> },
): ComposedAnnotations {
  const still = placesOn(ground, map.annotations, tools);
  const boxes = new Map<AnnotationId, Outline>();
  const places = new Map<AnnotationId, Point>();
  // Of what holds arrows: those are placed before any arrow is.
  const held = new Map<AnnotationId, Outline>();
  const boxOf = boxInScene({ placements, annotationBoxes: held });
  const items: SceneItem[] = [];
  for (const annotation of inPaintOrder(map.annotations)) {
    const { id } = annotation;
    const at = plus(still.get(id) ?? annotation.at, shiftOf(annotation, tools));
    const drawn =
      annotation.kind === 'arrow'
        ? arrowItem({ ...annotation, at }, { arrow: annotation, boxOf, tools })
        : markItem({ ...annotation, at }, { mark: annotation, map, tools });
    places.set(id, at);
    const isRound = annotation.kind === 'shape' && annotation.form === 'ellipse';
    const outline: Outline = isRound ? { ...drawn.box, isRound } : drawn.box;
    boxes.set(id, outline);
    if (holdsArrows(annotation)) held.set(id, outline);
    if (!tools.hidden.has(id)) items.push(inFocus(drawn.item, 'marks', tools));
  }
  return { items, boxes, places };
}

interface Composed {
  readonly item: SceneItem;
  readonly box: Box;
}

function markItem(
  moved: PlacedAnnotation,
  { mark, map, tools }: { mark: PlacedAnnotation; map: CycleMap; tools: ItemTools },
): Composed {
  const { palette, wrap, cache } = tools;
  const { at, id } = moved;
  const authorColor = map.people.find((person) => person.id === mark.author)?.color ?? null;
  const bleed = mark.kind === 'sticky' ? stickyBleed : 0;
  const item = cache.item(`annotation/${id}`, [mark, at.x, at.y, palette, authorColor], () => {
    const draw = (to: Point) => drawAnnotation({ ...mark, at: to }, { palette, wrap, authorColor });
    const drawn = draw(at);
    return {
      target: { kind: 'annotation', id },
      // Words that need more room than their shape has stand out of it.
      box: growBox(boxAroundBoxes([drawn.box, drawn.words?.box ?? drawn.box]) ?? drawn.box, bleed),
      marks: drawn.marks,
      ...(drawn.words && { words: drawn.words }),
      motion: { kind: 'place', at, draw: (to) => draw(to).marks },
    };
  });
  return { item, box: moved.kind === 'shape' ? shapeBox(moved) : growBox(item.box, -bleed) };
}

/** An arrow goes where what holds it goes, and bends anew with each step of that. */
function arrowItem(
  moved: Arrow,
  { arrow, boxOf, tools }: { arrow: Arrow; boxOf: BoxOf; tools: ItemTools },
): Composed {
  const { palette, cache, wrap } = tools;
  const places = [boxOf(arrow.from), boxOf(arrow.to)].flatMap((box) => [
    box?.x,
    box?.y,
    box?.width,
    box?.height,
  ]);
  const madeOf = [arrow, moved.at.x, moved.at.y, palette, ...places];
  const item = cache.item(`annotation/${arrow.id}`, madeOf, () => {
    const curve = arrowCurve(moved, boxOf);
    const wrapped = wrapArrowWords(arrow.words, wrap);
    const draw = (along: Curve) => [
      ...drawArrow(along, arrow.color, palette),
      ...(wrapped ? drawArrowWords(arrow.words, wrapped, { curve: along, palette }) : []),
    ];
    const words = wrapped && arrowWordsRoom(wrapped, curve);
    return {
      target: { kind: 'annotation', id: arrow.id },
      box: boxAroundBoxes([arrowBox(curve), ...(words ? [words.box] : [])]) ?? arrowBox(curve),
      marks: draw(curve),
      ...(words && { words }),
      motion: { kind: 'curve', curve, draw },
    };
  });
  return { item, box: item.box };
}

const kept = new WeakMap<
  Ground,
  { readonly of: CycleMap['annotations']; readonly places: ReadonlyMap<AnnotationId, Point> }
>();

function placesOn(
  ground: Ground,
  annotations: CycleMap['annotations'],
  { wrap }: ItemTools,
): ReadonlyMap<AnnotationId, Point> {
  const known = kept.get(ground);
  if (known?.of === annotations) return known.places;
  const names = [...ground.arrangement.names.values()];
  const places = placeMarks(annotations, { cards: ground.settled.boxes, names, wrap });
  kept.set(ground, { of: annotations, places });
  return places;
}

/** How far a mark is dragged: by a hand on it, else along with its card. */
function shiftOf({ id, anchor }: Annotation, { centers }: ItemTools): Point {
  return centers.get(id) ?? (anchor ? centers.get(anchor.card) : undefined) ?? origin;
}

/** Shapes below, then sticky notes, labels, arrows, and ink on top, each by id: the same order on every screen. */
function inPaintOrder(annotations: CycleMap['annotations']): readonly Annotation[] {
  const depth = { shape: 0, sticky: 1, label: 2, arrow: 3, ink: 4 } as const;
  return [...annotations.values()].sort(
    (a, b) => depth[a.kind] - depth[b.kind] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
