import type { Point, Size } from '@undercurrent/geometry';
import type { Camera } from '../../stores/camera.ts';

/** What is on a canvas: from where it was drawn, in CSS px, and how far it reaches beyond each edge of the screen. */
export interface Drawn {
  readonly camera: Camera;
  readonly pixelRatio: number;
  readonly reach: Point;
  readonly size: Size;
}

/** So much of the screen's size lies beyond each of its edges. */
const reachShare = 0.1;
/** An old phone or tablet gives no canvas more device px than this. */
const mostPixels = 16_000_000;
/** What is drawn is stretched by this at most, or made so much smaller. */
const mostStretched = 1.3;

/** How far a canvas reaches beyond the edges, in CSS px that are whole device px; not at all where it got too large. */
export function reachOf({ width, height }: Size, pixelRatio: number): Point {
  const pixels = width * height * (pixelRatio * (1 + 2 * reachShare)) ** 2;
  if (pixels > mostPixels) return { x: 0, y: 0 };
  const whole = (length: number) => Math.round(length * reachShare * pixelRatio) / pixelRatio;
  return { x: whole(width), y: whole(height) };
}

/** True while what is drawn, moved to where the camera is now, covers the screen and is not stretched too far. */
export function isStillGood(drawn: Drawn, camera: Camera, screen: Size): boolean {
  const { x, y, scale } = placeOf(drawn, camera);
  const isNear = scale <= mostStretched && scale >= 1 / mostStretched;
  return (
    isNear &&
    x <= 0 &&
    y <= 0 &&
    x + drawn.size.width * scale >= Math.trunc(screen.width) &&
    y + drawn.size.height * scale >= Math.trunc(screen.height)
  );
}

/** Where what is drawn lies on the screen under another camera, as CSS says it. */
export function moveTo(drawn: Drawn, camera: Camera): string {
  const { x, y, scale } = placeOf(drawn, camera);
  return scale === 1 ? `translate(${x}px, ${y}px)` : `translate(${x}px, ${y}px) scale(${scale})`;
}

/** Of the canvas's corner; by whole device px where it is not stretched, so that it stays sharp. */
function placeOf({ camera: from, reach, pixelRatio }: Drawn, to: Camera): Point & { readonly scale: number } {
  const scale = to.zoom / from.zoom;
  const x = (from.x - to.x) * to.zoom - reach.x * scale;
  const y = (from.y - to.y) * to.zoom - reach.y * scale;
  if (scale !== 1) return { x, y, scale };
  return { x: Math.round(x * pixelRatio) / pixelRatio, y: Math.round(y * pixelRatio) / pixelRatio, scale };
}
