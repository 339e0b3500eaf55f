import type { Annotation, AnnotationId, CardId, CycleMap } from '@undercurrent/cycle';
import { isNote } from '@undercurrent/cycle';
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
import type { PlacedAnnotation } from './annotation-face.ts';

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
  // By id: which of two notes takes ink along that is near to both must be the same on every screen.
  for (const [, annotation] of [...annotations].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const standing = standingMark(annotation, cards, wrap);
    places.set(annotation.id, standing?.at ?? annotation.at);
    if (standing) marks.push(standing);
  }
  const taken = [...cards.values(), ...names];
  const moved = new Set<AnnotationId>();
  for (const note of marks) {
    if (!isNote(note.annotation) || distance(note.at, note.annotation.at) < asPut) continue;
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
  readonly annotation: PlacedAnnotation;
  readonly at: Point;
  readonly card: CardId;
  readonly box: Box;
}

/** A mark that stands beside a card; null for one in the open, and for an arrow, which lies between things. */
function standingMark(
  annotation: Annotation,
  cards: MarkSurroundings['cards'],
  wrap: Wrap,
): StandingMark | null {
  const { anchor } = annotation;
  const card = anchor ? cards.get(anchor.card) : undefined;
  if (!anchor || !card || annotation.kind === 'arrow') return null;
  const at = plus(card, anchor.by);
  return { annotation, at, card: anchor.card, box: boxOfAnnotation({ ...annotation, at }, wrap) };
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
