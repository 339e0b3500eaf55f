import type { PersonShape } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { circleText, polygonText } from '@undercurrent/geometry';

/** A person's shape as path data, about `radius` around `at`; all shapes look equally large. */
export function shapeText(shape: PersonShape, at: Point, radius: number): string {
  switch (shape) {
    case 'circle':
      return circleText(at, radius * 0.92);
    case 'square':
      return regular(at, radius * 1.18, { corners: 4, turn: Math.PI / 4 });
    case 'triangle':
      return regular({ x: at.x, y: at.y + radius * 0.2 }, radius * 1.28, { corners: 3, turn: -Math.PI / 2 });
    case 'diamond':
      return regular(at, radius * 1.2, { corners: 4, turn: 0 });
    case 'hexagon':
      return regular(at, radius * 1.06, { corners: 6, turn: 0 });
    case 'star':
      return star(at, radius * 1.3);
  }
}

function regular(at: Point, radius: number, { corners, turn }: { corners: number; turn: number }): string {
  return polygonText(
    Array.from({ length: corners }, (_, index) =>
      onCircle(at, radius, turn + (2 * Math.PI * index) / corners),
    ),
  );
}

function star(at: Point, radius: number): string {
  return polygonText(
    Array.from({ length: 10 }, (_, index) =>
      onCircle(at, index % 2 === 0 ? radius : radius * 0.48, -Math.PI / 2 + (Math.PI * index) / 5),
    ),
  );
}

function onCircle(at: Point, radius: number, angle: number): Point {
  return { x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) };
}
