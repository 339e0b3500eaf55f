import type { PersonColor } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { circleText } from '@undercurrent/geometry';
import type { Mark } from '../mark.ts';
import type { OverlayOptions } from './overlay-options.ts';

/** A stretch of a trail of light; `left` is how much of it is still to be seen, 0 to 1. */
export interface LaserPart {
  readonly from: Point;
  readonly to: Point;
  readonly left: number;
}

/** How wide a light is on the screen, in CSS px. */
const width = 6;

/** The marks of a light that somebody points with: brightest and widest where it is now. */
export function drawLaser(
  parts: readonly LaserPart[],
  color: PersonColor | 'therapist',
  { palette, zoom }: OverlayOptions,
): readonly Mark[] {
  const paint = color === 'therapist' ? palette.therapist : palette.people[color].line;
  const head = parts.at(-1);
  const trail = parts.map(({ from, to, left }): Mark => ({
    kind: 'path',
    d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    stroke: { color: paint, width: (width * (0.25 + 0.75 * left)) / zoom },
    opacity: 0.85 * left,
  }));
  if (!head) return trail;
  return [
    ...trail,
    { kind: 'path', d: circleText(head.to, 9 / zoom), fill: paint, opacity: 0.3 * head.left },
    { kind: 'path', d: circleText(head.to, 4.5 / zoom), fill: paint, opacity: head.left },
  ];
}
