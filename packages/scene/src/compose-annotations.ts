import type { Annotation, AnnotationId, CycleMap } from '@undercurrent/cycle';
import type { Box, Point } from '@undercurrent/geometry';
import { growBox, origin, plus } from '@undercurrent/geometry';
import { drawAnnotation } from './annotation/annotation-face.ts';
import { placeMarks } from './annotation/place-marks.ts';
import type { ItemTools } from './compose-items.ts';
import type { Ground } from './ground.ts';
import { inFocus } from './quiet.ts';
import type { SceneItem } from './scene.ts';

/** The shadow of a sticky note reaches this far out of it. */
const stickyBleed = 18;

/** The free marks of a map: their items, the boxes they take, and where each stands. */
export interface ComposedAnnotations {
  readonly items: readonly SceneItem[];
  readonly boxes: ReadonlyMap<AnnotationId, Box>;
  readonly places: ReadonlyMap<AnnotationId, Point>;
}

/** The free marks of a map on its ground; what is dragged takes the marks beside it along. */
export function composeAnnotations(map: CycleMap, ground: Ground, tools: ItemTools): ComposedAnnotations {
  const { palette, wrap, cache, hidden } = tools;
  const still = placesOn(ground, map.annotations, tools);
  const boxes = new Map<AnnotationId, Box>();
  const places = new Map<AnnotationId, Point>();
  const items: SceneItem[] = [];
  for (const annotation of inPaintOrder(map.annotations)) {
    const at = plus(still.get(annotation.id) ?? annotation.at, shiftOf(annotation, tools));
    const authorColor = map.people.find((person) => person.id === annotation.author)?.color ?? null;
    const bleed = annotation.kind === 'sticky' ? stickyBleed : 0;
    const key = `annotation/${annotation.id}`;
    const item = cache.item(key, [annotation, at.x, at.y, palette, authorColor], () => {
      const draw = (to: Point) => drawAnnotation({ ...annotation, at: to }, { palette, wrap, authorColor });
      const drawn = draw(at);
      return {
        target: { kind: 'annotation', id: annotation.id },
        box: growBox(drawn.box, bleed),
        marks: drawn.marks,
        motion: { kind: 'place', at, draw: (to) => draw(to).marks },
      };
    });
    places.set(annotation.id, at);
    boxes.set(annotation.id, growBox(item.box, -bleed));
    if (!hidden.has(annotation.id)) items.push(inFocus(item, 'marks', tools));
  }
  return { items, boxes, places };
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

/** Sticky notes below, then labels, then ink, each by id: the same order on every screen. */
function inPaintOrder(annotations: CycleMap['annotations']): readonly Annotation[] {
  const depth = { sticky: 0, label: 1, ink: 2 } as const;
  return [...annotations.values()].sort(
    (a, b) => depth[a.kind] - depth[b.kind] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
