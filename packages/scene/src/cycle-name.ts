import type { Cycle, CycleId } from '@undercurrent/cycle';
import type { Box, Size } from '@undercurrent/geometry';
import { centerOf } from '@undercurrent/geometry';
import type { Font, Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { Mark } from './mark.ts';
import { directionOf } from './text/direction.ts';
import type { Wrap } from './text/wrap.ts';
import type { SceneTexts } from './texts.ts';

/** A cycle's name as it will be written: its lines, the note under them, and the room they take. */
export interface NameBlock {
  readonly cycle: CycleId;
  readonly isNamed: boolean;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly font: Font;
  readonly size: Size;
}

const nameWidth = 330;
const noteWidth = 260;
const noteHeight = 16;
const noteGap = 10;
const leading = 1;

/**
 * The block of a cycle's name; a cycle without one gets the placeholder, more quietly. `missing` names those who
 * are not on its ring yet.
 */
export function createNameBlock(
  cycle: Cycle,
  { texts, missing }: { readonly texts: SceneTexts; readonly missing: readonly string[] },
  wrap: Wrap,
): NameBlock {
  const name = cycle.name.trim();
  const isNamed = name !== '';
  const font = isNamed ? mapFonts.cycleName : mapFonts.cycleNamePlaceholder;
  const words = wrap(isNamed ? name : (texts.namePlaceholder ?? ''), font, nameWidth);
  const said = missing.length > 0 ? texts.nothingFrom(missing) : isNamed ? texts.nameNote : null;
  const note = said ? wrap(said, mapFonts.cycleNote, noteWidth) : null;
  const height =
    words.lines.length * font.size * leading + (note ? noteGap + note.lines.length * noteHeight : 0);
  return {
    cycle: cycle.id,
    isNamed,
    lines: words.lines,
    notes: note?.lines ?? [],
    font,
    size: { width: Math.max(words.width, note?.width ?? 0), height },
  };
}

/** The marks of a name, centred in its box. */
export function drawCycleName(block: NameBlock, box: Box, palette: Palette): readonly Mark[] {
  const { x } = centerOf(box);
  const line = block.font.size * leading;
  const words = block.lines.map((text, index) =>
    centred(
      text,
      { x, y: box.y + line * (index + 0.76) },
      {
        font: block.font,
        fill: block.isNamed ? palette.ink : palette.inkFaint,
      },
    ),
  );
  const under = box.y + line * block.lines.length + noteGap;
  const notes = block.notes.map((text, index) =>
    centred(
      text,
      { x, y: under + noteHeight * (index + 0.7) },
      {
        font: mapFonts.cycleNote,
        fill: palette.inkSoft,
      },
    ),
  );
  return [...words, ...notes].filter((mark) => mark.kind !== 'text' || mark.text !== '');
}

function centred(
  text: string,
  at: { x: number; y: number },
  { font, fill }: { font: Font; fill: string },
): Mark {
  return {
    kind: 'text',
    at,
    text,
    font,
    fill,
    align: 'middle',
    direction: directionOf(text),
    isDetail: false,
  };
}
