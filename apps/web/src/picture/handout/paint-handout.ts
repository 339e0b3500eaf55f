import type { Point, Size } from '@undercurrent/geometry';
import type { Handout, HandoutBlock } from '@undercurrent/scene/handout';
import { light } from '@undercurrent/theme';
import { paintMarks } from '../../platform/paint-marks.ts';

/** Paints one page on a canvas of this size: what the screen shows, and what leaves as a picture. */
export function paintPage(
  canvas: HTMLCanvasElement,
  handout: Handout,
  { page, pixels }: { readonly page: number; readonly pixels: Size },
): void {
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  paintPart(canvas, handout, {
    page,
    from: { x: 0, y: 0 },
    scale: pixels.width / sizeOf(handout, page).width,
  });
}

/** Of a page, in points. */
export function sizeOf({ pages }: Handout, page: number): Size {
  const sheet = pages[page];
  if (!sheet) throw new Error('A handout has no such page');
  return sheet.size;
}

/** Paints the part of a page that begins at a place and is as large as the canvas; `scale` in pixels a point. */
export function paintPart(
  canvas: HTMLCanvasElement,
  { pages }: Handout,
  { page, from, scale }: { readonly page: number; readonly from: Point; readonly scale: number },
): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no canvas');
  // Paper stays paper, by day and by night.
  context.fillStyle = light.panel;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -from.x * scale, -from.y * scale);
  for (const block of pages[page]?.blocks ?? []) paintBlock(context, block, scale);
}

function paintBlock(context: CanvasRenderingContext2D, { marks, inset }: HandoutBlock, scale: number): void {
  if (!inset) return paintMarks(context, marks, { pixelsPerUnit: scale });
  const { box, radius, from } = inset;
  context.save();
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.clip();
  context.translate(box.x, box.y);
  context.scale(inset.scale, inset.scale);
  context.translate(-from.x, -from.y);
  // On a small screen too everything that leaves is there, however small.
  paintMarks(context, marks, { pixelsPerUnit: Math.max(1, scale * inset.scale) });
  context.restore();
}
