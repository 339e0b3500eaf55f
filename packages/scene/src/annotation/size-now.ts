import type { Shape, Sticky } from '@undercurrent/cycle';
import type { Size } from '@undercurrent/geometry';
import type { Measure } from '../text/measure.ts';
import { createWrap } from '../text/wrap.ts';
import { stickyBox } from './sticky.ts';

/** How large a mark stands on the paper: a note that no hand has sized as large as its words ask. */
export type SizeNow = (mark: Sticky | Shape) => Size;

/** A `SizeNow` with its cache of wrapped words. */
export function createSizeNow({ measure }: { readonly measure: Measure }): SizeNow {
  const wrap = createWrap(measure);
  return (mark) => {
    const { width, height } = mark.kind === 'shape' ? mark.size : stickyBox(mark, wrap);
    return { width, height };
  };
}
