import type { PointerInput } from '../../tools/tool.ts';

const far = { x: Number.MAX_SAFE_INTEGER, y: Number.MAX_SAFE_INTEGER };
/** A pointer that is over no part of the map. */
export const nowhere: PointerInput = {
  phase: 'hover',
  at: far,
  atScreen: far,
  target: null,
  pressure: null,
  timeMs: 0,
  slop: 0,
  clicks: 1,
  isShift: false,
  isAdding: false,
  isFree: false,
  isAlt: false,
  isTouch: false,
};
