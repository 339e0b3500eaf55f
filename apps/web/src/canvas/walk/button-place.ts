import type { Box, Point, Size } from '@undercurrent/geometry';
import { doBoxesOverlap } from '@undercurrent/geometry';
import type { Scene } from '@undercurrent/scene';
import type { Camera } from '../../stores/camera.ts';
import { toScreenBox } from '../../stores/camera.ts';
import { contains } from '../layers/culling.ts';

/** To the name, in CSS px. */
const gapPx = 8;
/** To cards and marks. */
const roomPx = 4;

/**
 * Where a button of this size stands under the cycle's name, else above it, in CSS px; null where it would lie over a
 * card or a mark, or out of the free area: it is in the menu too.
 */
export function buttonPlace(
  scene: Scene,
  size: Size,
  { camera, area }: { readonly camera: Camera; readonly area: Box },
): Point | null {
  if (!scene.nameBox || size.width === 0) return null;
  const name = toScreenBox(camera, scene.nameBox);
  const x = Math.round(name.x + name.width / 2 - size.width / 2);
  const places = [
    { x, y: Math.round(name.y + name.height + gapPx) },
    { x, y: Math.round(name.y - gapPx - size.height) },
  ];
  const others = [
    ...[...scene.placements.values()].map((placement) => placement.box),
    ...scene.annotationBoxes.values(),
  ];
  const found = places.find((at) => {
    const box = { ...at, ...size };
    const isFree = others.every((other) => !doBoxesOverlap(box, toScreenBox(camera, other), roomPx));
    return isFree && contains(area, box);
  });
  return found ?? null;
}
