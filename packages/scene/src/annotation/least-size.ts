import type { Shape, Sticky } from '@undercurrent/cycle';
import type { Size } from '@undercurrent/geometry';
import { mapFonts } from '@undercurrent/theme';
import type { Measure } from '../text/measure.ts';
import type { Wrap } from '../text/wrap.ts';
import { createWrap } from '../text/wrap.ts';
import { readableSize, setWords } from './fit-words.ts';
import { roomIn, shapeLineShare, sideAround } from './shape.ts';
import { aroundWords, stickyLineShare, stickySizes } from './sticky.ts';

/** The smallest size near the one that a hand asks for in which the words of a mark can be read. */
export type LeastSize = (mark: Sticky | Shape, size: Size) => Size;

/** A `LeastSize` with its cache of wrapped words. */
export function createLeastSize({ measure }: { readonly measure: Measure }): LeastSize {
  const wrap = createWrap(measure);
  return (mark, size) =>
    mark.kind === 'sticky' ? leastPaper(mark, size, wrap) : leastShape(mark, size, wrap);
}

/** A note is never smaller than this, in map units. */
const least: Size = { width: 84, height: 64 };

function leastPaper({ words }: Sticky, size: Size, wrap: Wrap): Size {
  const width = Math.max(least.width, size.width);
  const font = { ...mapFonts.sticky, size: readableSize };
  const room = width - 2 * stickySizes.padding;
  const { height } = setWords(words, room, { font, wrap, lineShare: stickyLineShare });
  return { width, height: Math.max(least.height, size.height, height + aroundWords) };
}

function leastShape({ form, words }: Shape, size: Size, wrap: Wrap): Size {
  if (words.trim() === '') return size;
  const { width } = roomIn(form, size);
  const font = { ...mapFonts.shapeWords, size: readableSize };
  const { height } = setWords(words, width, { font, wrap, lineShare: shapeLineShare });
  return {
    width: Math.max(size.width, sideAround(form, width)),
    height: Math.max(size.height, sideAround(form, height)),
  };
}
