import type { EdgeNote } from '@undercurrent/cycle';
import type { Box, Curve, Point, Size } from '@undercurrent/geometry';
import { alongCurve, distance, minus, plus, slideUntilFree, times, turned } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';
import type { OwnerLook } from '../paint.ts';
import { directionOf } from '../text/direction.ts';
import type { Wrap } from '../text/wrap.ts';

/** An edge's words as they will be written. */
export interface NoteBlock {
  readonly lines: readonly string[];
  readonly size: Size;
}

const noteWidth = 130;
const lineHeight = 15;
const padding = { x: 8, y: 5 } as const;
const away = 14;

/** The block of an edge's words; null when it says none. */
export function createNoteBlock(note: EdgeNote | null, wrap: Wrap): NoteBlock | null {
  const words = note?.words.trim() ?? '';
  if (words === '') return null;
  const { lines, width } = wrap(words, mapFonts.edgeNote, noteWidth);
  return {
    lines,
    size: { width: width + 2 * padding.x, height: lines.length * lineHeight + 2 * padding.y },
  };
}

/**
 * The place of a note beside its edge, clear of `others`: at the middle and on the side away from `middle`
 * if it can be, else where it stays nearest to the edge.
 */
export function placeNote(
  block: NoteBlock,
  curve: Curve,
  { middle, others }: { middle: Point; others: readonly Box[] },
): Box {
  const ways = [0.5, 0.38, 0.62].flatMap((share) => {
    const { at, direction } = alongCurve(curve, share);
    const normal = turned(direction);
    const outward = minus(at, middle);
    const side = normal.x * outward.x + normal.y * outward.y < 0 ? -1 : 1;
    return [side, -side].map((sign, order) => {
      const out = times(normal, sign);
      const start = noteBeside(block, at, out);
      const box = slideUntilFree(start, out, { others, gap: 8, step: 4 });
      return { box, price: distance(box, start) + order * 18 + Math.abs(share - 0.5) * 60 };
    });
  });
  return ways.toSorted((a, b) => a.price - b.price)[0]?.box ?? { ...middle, ...block.size };
}

function noteBeside(block: NoteBlock, at: Point, out: Point): Box {
  const near = plus(at, times(out, away));
  return {
    x: near.x + ((Math.max(-1, Math.min(1, out.x * 1.6)) - 1) / 2) * block.size.width,
    y: near.y + ((Math.max(-1, Math.min(1, out.y * 1.6)) - 1) / 2) * block.size.height,
    ...block.size,
  };
}

/** The marks of a note in its box: the owner's colour on a breath of paper. */
export function drawNote(
  block: NoteBlock,
  box: Box,
  { look, palette }: { look: OwnerLook; palette: Palette },
): readonly Mark[] {
  const x = box.x + box.width / 2;
  return [
    { kind: 'box', box, radius: 9, fill: palette.paper, opacity: 0.86 },
    ...block.lines.map((text, index): Mark => ({
      kind: 'text',
      at: { x, y: box.y + padding.y + lineHeight * (index + 0.76) },
      text,
      font: mapFonts.edgeNote,
      fill: look.paint.text,
      align: 'middle',
      direction: directionOf(text),
      isDetail: true,
    })),
  ];
}
