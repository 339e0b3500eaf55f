import type { Size } from '@undercurrent/geometry';

/** No browser paints a canvas with a longer side or a larger area; some stop much earlier. */
export const canvasLimits = { sidePx: 16_384, areaPx: 120_000_000 } as const;

/** The largest scale up to `wanted` at which a picture of this size (map units) stays within the limits. */
export function scaleWithin(size: Size, wanted: number, limits = canvasLimits): number {
  const bySide = limits.sidePx / Math.max(size.width, size.height);
  const byArea = Math.sqrt(limits.areaPx / (size.width * size.height));
  return Math.min(wanted, bySide, byArea);
}

/** The pixels of a picture. */
export function pixelsOf(size: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.floor(size.width * scale)),
    height: Math.max(1, Math.floor(size.height * scale)),
  };
}
