import type { Sticky } from '@undercurrent/cycle';
import type { Box, Point, Size } from '@undercurrent/geometry';
import { mapFonts } from '@undercurrent/theme';
import type { Wrap } from '../text/wrap.ts';
import type { AnnotationTools, DrawnAnnotation } from './annotation-face.ts';
import type { FittedWords } from './fit-words.ts';
import { fitWords } from './fit-words.ts';
import { handLines } from './hand-lines.ts';

/** Sizes of sticky notes in map units. */
export const stickySizes = {
  width: 168,
  height: 112,
  padding: 14,
  line: 24,
} as const;
/** How much more of the paper is left free above and below the words than beside them. */
const besideLines = 8;
/** How much of the paper's height the words can't have. */
export const aroundWords = 2 * stickySizes.padding + besideLines;
/** The height of a line as a share of its letters' size. */
export const stickyLineShare = stickySizes.line / mapFonts.sticky.size;
/** The first baseline lies this share of a line beneath the upper margin. */
const baselineShare = 22 / stickySizes.line;

type Written = Pick<Sticky, 'at' | 'words' | 'paper'>;

/** The box of a sticky note: as a hand made it, and longer when its words need more. */
export function stickyBox(sticky: Written, wrap: Wrap): Box {
  return boxOf(sticky, setOn(sticky, wrap));
}

/** The marks of a sticky note, and where its words stand. */
export function drawSticky(sticky: Written, tools: AnnotationTools): DrawnAnnotation {
  const { palette, wrap, authorColor } = tools;
  const { at, words } = sticky;
  const { padding } = stickySizes;
  const set = setOn(sticky, wrap);
  const box = boxOf(sticky, set);
  const edge = authorColor ? palette.people[authorColor].line : palette.therapist;
  const [left, right] = [at.x + padding, at.x + box.width - padding];
  return {
    box,
    words: { left, width: right - left, lineHeight: set.lineHeight, align: 'start', box },
    marks: [
      {
        kind: 'box',
        box,
        radius: 6,
        fill: palette.sticky,
        stroke: { color: palette.stickyLine, width: 1 },
        shadow: { color: palette.shadow, blur: 12, dy: 4 },
      },
      { kind: 'box', box: { x: left, y: at.y + 9, width: 20, height: 3 }, radius: 1.5, fill: edge },
      ...handLines(set.lines, {
        words,
        x: left,
        right,
        y: at.y + padding + set.lineHeight * baselineShare,
        line: set.lineHeight,
        palette,
        font: set.font,
      }),
    ],
  };
}

function setOn({ words, paper }: Written, wrap: Wrap): FittedWords {
  const room = {
    width: (paper?.width ?? stickySizes.width) - 2 * stickySizes.padding,
    height: paper ? paper.height - aroundWords : Number.POSITIVE_INFINITY,
  };
  return fitWords(words, room, { font: mapFonts.sticky, wrap, lineShare: stickyLineShare });
}

function boxOf({ at, paper }: { readonly at: Point; readonly paper: Size | null }, set: FittedWords): Box {
  const { width, height } = paper ?? stickySizes;
  return { ...at, width, height: Math.max(height, set.height + aroundWords) };
}
