import type { Annotation, Arrow, Ink, PersonColor } from '@undercurrent/cycle';
import type { Box, Point } from '@undercurrent/geometry';
import { boxAroundPoints, growBox, moveBox } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';
import type { Wrap } from '../text/wrap.ts';
import { handLines } from './hand-lines.ts';
import { drawWordedShape, shapeBox } from './shape.ts';
import { drawSticky, stickyBox, stickySizes } from './sticky.ts';
import { inkMark, strokeText } from './stroke-text.ts';
import type { StrokePoint } from './stroke-text.ts';
import type { WordsRoom } from './words-room.ts';

/** Sizes of sticky notes and handwritten labels in map units. */
export const annotationSizes = {
  stickyWidth: stickySizes.width,
  stickyHeight: stickySizes.height,
  labelWidth: 320,
  labelLine: 27,
} as const;

/** An annotation drawn: the box it takes, its marks, and where its words stand when it has any. */
export interface DrawnAnnotation {
  readonly box: Box;
  readonly marks: readonly Mark[];
  readonly words?: WordsRoom;
}

/** What an annotation is drawn with; `authorColor` is null when its author is no person of the couple. */
export interface AnnotationTools {
  readonly palette: Palette;
  readonly wrap: Wrap;
  readonly authorColor: PersonColor | null;
}

/** A mark that is drawn at its own place; an arrow is drawn between things. */
export type PlacedAnnotation = Exclude<Annotation, Arrow>;

/** The box a mark takes at its own place, without drawing it. */
export function boxOfAnnotation(annotation: PlacedAnnotation, wrap: Wrap): Box {
  switch (annotation.kind) {
    case 'sticky':
      return stickyBox(annotation, wrap);
    case 'label':
      return labelBox(annotation, wrap);
    case 'ink':
      return inkBox(annotation);
    case 'shape':
      return shapeBox(annotation);
  }
}

/** The marks of an annotation at its own place. */
export function drawAnnotation(annotation: PlacedAnnotation, tools: AnnotationTools): DrawnAnnotation {
  switch (annotation.kind) {
    case 'sticky':
      return drawSticky(annotation, tools);
    case 'label':
      return drawLabel(annotation, tools);
    case 'ink':
      return drawInk(annotation, tools.palette);
    case 'shape':
      return drawWordedShape(annotation, tools);
  }
}

function drawLabel({ at, words }: { at: Point; words: string }, tools: AnnotationTools): DrawnAnnotation {
  const { palette, wrap } = tools;
  const { lines } = wrap(words, mapFonts.label, annotationSizes.labelWidth);
  const line = annotationSizes.labelLine;
  const box = labelBox({ at, words }, wrap);
  const marks = handLines(lines, {
    words,
    x: at.x,
    right: at.x + box.width,
    y: at.y + 20,
    line,
    palette,
    font: mapFonts.label,
  });
  const { labelWidth: width } = annotationSizes;
  return { box, marks, words: { left: at.x, width, lineHeight: line, align: 'start', box } };
}

function drawInk(ink: Ink, palette: Palette): DrawnAnnotation {
  const points = pointsOf(ink);
  const box = inkBox(ink);
  const d = strokeText(
    points.map((point) => ({ ...point, x: point.x + ink.at.x, y: point.y + ink.at.y })),
    ink,
  );
  return { box, marks: d === '' ? [] : [inkMark(d, ink, palette)] };
}

function labelBox({ at, words }: { at: Point; words: string }, wrap: Wrap): Box {
  const { lines, width } = wrap(words, mapFonts.label, annotationSizes.labelWidth);
  return { ...at, width: Math.max(width, 12), height: lines.length * annotationSizes.labelLine };
}

function inkBox(ink: Ink): Box {
  const around = boxAroundPoints(pointsOf(ink)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return growBox(moveBox(around, ink.at), ink.width);
}

function pointsOf({ points: flat, pressures }: Ink): readonly StrokePoint[] {
  const isPressed = pressures.length * 2 === flat.length;
  const points: StrokePoint[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    const pressure = isPressed ? (pressures[index / 2] ?? 0) / 100 : null;
    points.push({ x: flat[index] ?? 0, y: flat[index + 1] ?? 0, pressure });
  }
  return points;
}
