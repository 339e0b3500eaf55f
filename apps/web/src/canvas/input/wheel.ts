import type { Point } from '@undercurrent/geometry';

export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0: px, 1: lines, 2: pages, as browsers say it. */
  readonly deltaMode: number;
  readonly isShift: boolean;
  /** Ctrl or Cmd, or a wheel that is liked to zoom; a trackpad's pinch arrives as a wheel with Ctrl. */
  readonly isZoom: boolean;
}

export type WheelMove =
  | { readonly kind: 'pan'; readonly byScreen: Point }
  | { readonly kind: 'zoom'; readonly factor: number };

const linePx = 18;
const pagePx = 400;
/** One notch of a mouse wheel says 100 or more, a trackpad's pinch 1 to 10: the notch is held back. */
const mostZoomDelta = 25;

/** The whiteboard's custom: the wheel pans, with Shift sideways, with Ctrl or Cmd it zooms. */
export function readWheel(turn: WheelTurn): WheelMove {
  const unit = turn.deltaMode === 1 ? linePx : turn.deltaMode === 2 ? pagePx : 1;
  const dx = turn.deltaX * unit;
  const dy = turn.deltaY * unit;
  if (turn.isZoom) {
    const held = Math.max(-mostZoomDelta, Math.min(mostZoomDelta, dy));
    return { kind: 'zoom', factor: Math.exp(-held / 100) };
  }
  const isSideways = turn.isShift && dx === 0;
  return { kind: 'pan', byScreen: isSideways ? { x: -dy, y: 0 } : { x: -dx, y: -dy } };
}
