import type { Point } from '@undercurrent/geometry';
import { mapFonts } from '@undercurrent/theme';
import { shapeText } from './card/shape-text.ts';
import type { Mark } from './mark.ts';
import type { OwnerLook } from './paint.ts';
import { directionOf } from './text/direction.ts';

/** A person's name above their column, `width` wide, its top in the middle at `top`, the person's shape before it. */
export function drawColumnHead(look: OwnerLook, top: Point, width: number): readonly Mark[] {
  const { person, paint } = look;
  if (!person) return [];
  const start = top.x - width / 2 + 8;
  return [
    { kind: 'path', d: shapeText(person.shape, { x: start - 12, y: top.y + 9.6 }, 4.6), fill: paint.line },
    {
      kind: 'text',
      at: { x: start + width / 2, y: top.y + 15 },
      text: person.name,
      font: mapFonts.columnHead,
      fill: paint.text,
      align: 'middle',
      direction: directionOf(person.name),
      isDetail: true,
    },
  ];
}
