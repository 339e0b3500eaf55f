import type { EdgeNote } from '@undercurrent/cycle';
import type { Box, Curve, Point, Size } from '@undercurrent/geometry';
import { alongCurve, minus, plus, slideUntilFree, times, turned } from '@undercurrent/geometry';
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

/** The place of a note beside the middle of its edge, on the side away from `middle`, clear of `others`. */
export function placeNote(
  block: NoteBlock,
  curve: Curve,
  { middle, others }: { middle: Point; others: readonly Box[] },
): Box {
  const { at, direction } = alongCurve(curve, 0.5);
  const normal = turned(direction);
  const outward = minus(at, middle);
  const side = normal.x * outward.x + normal.y * outward.y < 0 ? -1 : 1;
  const out = times(normal, side);
  const near = plus(at, times(out, away));
  const start: Box = {
    x: near.x + ((Math.max(-1, Math.min(1, out.x * 1.6)) - 1) / 2) * block.size.width,
    y: near.y + ((Math.max(-1, Math.min(1, out.y * 1.6)) - 1) / 2) * block.size.height,
    ...block.size,
  };
  return slideUntilFree(start, out, { others, gap: 8, step: 4 });
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
