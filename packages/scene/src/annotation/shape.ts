import type { Shape } from '@undercurrent/cycle';
import type { Box, Point } from '@undercurrent/geometry';
import { centerOf, growBox, isInBox, numberText } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';
import { inkPaint } from './ink-paint.ts';

/** The width of a shape's line, and how round a box's corners are, in map units. */
const line = 2.6;
const corner = 12;

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
