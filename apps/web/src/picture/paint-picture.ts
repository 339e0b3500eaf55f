import type { Size } from '@undercurrent/geometry';
import { light } from '@undercurrent/theme';
import { paintMarks } from '../platform/paint-marks.ts';
import type { PictureOptions } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';
import { pixelsOf, scaleWithin } from './picture-size.ts';

/** How much smaller the next try is, when a browser fails at a size within the limits. */
const nextTry = 0.7;
const tries = 6;

export interface PaintedPicture {
  readonly png: Blob;
  /** Smaller than asked for when the picture would have been too large for this browser. */
  readonly scale: number;
  readonly pixels: Size;
}

type Background = PictureOptions['background'];

/** Paints a picture on a canvas of its own, as large as asked for or as this browser can. */
export async function paintPng(
  picture: PictureScene,
  wanted: { readonly scale: number; readonly background: Background },
): Promise<PaintedPicture> {
  let scale = scaleWithin(picture.box, wanted.scale);
  for (let attempt = 0; attempt < tries; attempt += 1, scale *= nextTry) {
    const canvas = document.createElement('canvas');
    const pixels = pixelsOf(picture.box, scale);
    if (!holdsPixels(canvas, pixels)) continue;
    paintPicture(canvas, picture, { scale, background: wanted.background });
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png) return { png, scale, pixels };
  }
  throw new Error('This browser paints no picture of this size');
}

/** Paints onto a canvas and sets its size, which must be one that this browser has. */
export function paintPicture(
  canvas: HTMLCanvasElement,
  { scene, box }: PictureScene,
  { scale, background }: { readonly scale: number; readonly background: Background },
): void {
  const { width, height } = pixelsOf(box, scale);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return;
  if (background === 'paper') {
    context.fillStyle = light.paper;
    context.fillRect(0, 0, width, height);
  }
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  for (const item of scene.items) paintMarks(context, item.marks, { pixelsPerUnit: scale });
}

/** A canvas that is too large for a browser takes every stroke and stays empty: its last pixel tells. */
function holdsPixels(canvas: HTMLCanvasElement, { width, height }: Size): boolean {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillRect(width - 1, height - 1, 1, 1);
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
}
