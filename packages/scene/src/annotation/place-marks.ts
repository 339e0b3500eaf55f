import type { Annotation, AnnotationId, CardId, CycleMap } from '@undercurrent/cycle';
import type { Box, Point } from '@undercurrent/geometry';
import {
  boxAroundBoxes,
  distance,
  distanceBetweenBoxes,
  doBoxesOverlap,
  minus,
  nearestFreeBox,
  origin,
  plus,
} from '@undercurrent/geometry';
import type { Wrap } from '../text/wrap.ts';
import { boxOfAnnotation } from './annotation-face.ts';

/** What marks stand among. */
export interface MarkSurroundings {
  readonly cards: ReadonlyMap<CardId, Box>;
  readonly names: readonly Box[];
  readonly wrap: Wrap;
}

/** Ink this near to a label belongs to it: the arrow drawn from "it speeds up here!". */
const together = 48;
const besideCards = 6;
/** Where a hand put a mark there it stays, whatever it covers. */
const asPut = 1;

/**
 * Where annotations stand: beside their card when it is on the map, else where they were put. A label or a
 * sticky that would cover a card or a name there goes to the nearest free place, and ink that belongs to it along.
 */
export function placeMarks(
  annotations: CycleMap['annotations'],
  { cards, names, wrap }: MarkSurroundings,
): ReadonlyMap<AnnotationId, Point> {
  const places = new Map<AnnotationId, Point>();
  const marks: StandingMark[] = [];
  for (const annotation of annotations.values()) {
    const card = annotation.anchor ? cards.get(annotation.anchor.card) : undefined;
    const at = annotation.anchor && card ? plus(card, annotation.anchor.by) : annotation.at;
    places.set(annotation.id, at);
    if (annotation.anchor && card) {
      marks.push({
        annotation,
        at,
        card: annotation.anchor.card,
        box: boxOfAnnotation({ ...annotation, at }, wrap),
      });
    }
  }
  const taken = [...cards.values(), ...names];
  const moved = new Set<AnnotationId>();
  for (const note of marks) {
    if (note.annotation.kind === 'ink' || distance(note.at, note.annotation.at) < asPut) continue;
    const ink = marks.filter((mark) => belongs(mark, note) && !moved.has(mark.annotation.id));
    const by = shiftToFree(note.box, ink, taken);
    if (by === origin) continue;
    for (const mark of [note, ...ink]) {
      moved.add(mark.annotation.id);
      places.set(mark.annotation.id, plus(mark.at, by));
    }
  }
  return places;
}

interface StandingMark {
  readonly annotation: Annotation;
  readonly at: Point;
  readonly card: CardId;
  readonly box: Box;
}

function belongs(mark: StandingMark, note: StandingMark): boolean {
  if (mark.annotation.kind !== 'ink' || mark.card !== note.card) return false;
  return distanceBetweenBoxes(mark.box, note.box) <= together;
}

function shiftToFree(note: Box, ink: readonly StandingMark[], taken: readonly Box[]): Point {
  const around = boxAroundBoxes([note, ...ink.map((mark) => mark.box)]) ?? note;
  const covers = [note, ...ink.map((mark) => mark.box)].some((box) =>
    taken.some((other) => doBoxesOverlap(box, other)),
  );
  return covers ? minus(nearestFreeBox(around, taken, besideCards), around) : origin;
}
