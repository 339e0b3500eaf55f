import type { Shape } from '@undercurrent/cycle';
import type { Box, Point, Size } from '@undercurrent/geometry';
import { boxAt, centerOf, growBox, isInBox, numberText } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';
import type { AnnotationTools, DrawnAnnotation } from './annotation-face.ts';
import { fitWords } from './fit-words.ts';
import { handLines } from './hand-lines.ts';
import { inkPaint } from './ink-paint.ts';

/** The width of a shape's line, and how round a box's corners are, in map units. */
const line = 2.6;
const corner = 12;
/** Between the line of a shape and its words, and how narrow they may be set at the least. */
const inside = { padding: 12, leastWidth: 44 } as const;
/** The largest box in an ellipse is this share of the one around it. */
const inEllipse = Math.SQRT1_2;
/** The height of a line as a share of its letters' size. */
export const shapeLineShare = 1.1;
/** The first baseline lies this share of a line beneath the top of the words. */
const baselineShare = 0.78;

type Drawn = Pick<Shape, 'at' | 'size' | 'form' | 'color'>;

/** The box around a shape. */
export function shapeBox({ at, size }: Pick<Shape, 'at' | 'size'>): Box {
  return { ...at, ...size };
}

/** The marks of a shape: its outline, nothing inside. */
export function drawShape(shape: Drawn, palette: Palette): readonly Mark[] {
  const box = shapeBox(shape);
  const stroke = { color: inkPaint(shape.color, palette), width: line };
  if (shape.form === 'box') return [{ kind: 'box', box, radius: corner, stroke }];
  return [{ kind: 'path', d: ellipseText(box), stroke }];
}

/** The marks of a shape with what it says in its middle. */
export function drawWordedShape(shape: Shape, { palette, wrap }: AnnotationTools): DrawnAnnotation {
  const box = shapeBox(shape);
  const outline = drawShape(shape, palette);
  if (shape.words.trim() === '') return { box, marks: outline };
  const room = roomIn(shape.form, shape.size);
  const set = fitWords(shape.words, room, { font: mapFonts.shapeWords, wrap, lineShare: shapeLineShare });
  const within = boxAt(centerOf(box), { width: room.width, height: set.height });
  return {
    box,
    words: {
      left: within.x,
      width: within.width,
      lineHeight: set.lineHeight,
      align: 'center',
      box: boxAt(centerOf(box), { width: Math.max(set.width, inside.leastWidth), height: set.height }),
    },
    marks: [
      ...outline,
      ...handLines(set.lines, {
        words: shape.words,
        x: within.x,
        right: within.x + within.width,
        y: within.y + set.lineHeight * baselineShare,
        line: set.lineHeight,
        palette,
        font: set.font,
        isCentered: true,
      }),
    ],
  };
}

/** The room for words in a shape of this size. */
export function roomIn(form: Shape['form'], { width, height }: Size): Size {
  const share = form === 'box' ? 1 : inEllipse;
  const padding = 2 * paddingIn(form);
  return { width: Math.max(inside.leastWidth, width * share - padding), height: height * share - padding };
}

/** The side of a shape that leaves words this much room. */
export function sideAround(form: Shape['form'], room: number): number {
  return (room + 2 * paddingIn(form)) / (form === 'box' ? 1 : inEllipse);
}

const paddingIn = (form: Shape['form']): number => (form === 'box' ? inside.padding : inside.padding / 3);

/** True when a point lies on a shape's outline, within `reach` map units: inside one points through it. */
export function isOnShape(shape: Drawn, point: Point, reach: number): boolean {
  const box = shapeBox(shape);
  if (!isInBox(point, growBox(box, reach))) return false;
  if (shape.form === 'box') {
    const inner = growBox(box, -reach);
    return inner.width <= 0 || inner.height <= 0 || !isInBox(point, inner);
  }
  return isInEllipse(point, growBox(box, reach)) && !isInEllipse(point, growBox(box, -reach));
}

function isInEllipse(point: Point, box: Box): boolean {
  if (box.width <= 0 || box.height <= 0) return false;
  const center = centerOf(box);
  const x = (point.x - center.x) / (box.width / 2);
  const y = (point.y - center.y) / (box.height / 2);
  return x * x + y * y <= 1;
}

function ellipseText({ x, y, width, height }: Box): string {
  const n = numberText;
  const [rx, ry] = [width / 2, height / 2];
  const arc = (toX: number) => `A${n(rx)} ${n(ry)} 0 1 1 ${n(toX)} ${n(y + ry)}`;
  return `M${n(x)} ${n(y + ry)}${arc(x + width)}${arc(x)}Z`;
}
