import type { Owner } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import { barText } from '../card/bar.ts';
import type { Mark } from '../mark.ts';
import { lookOf } from '../paint.ts';
import type { Atom, Band } from './atoms.ts';
import type { HandoutSection, HandoutWords } from './content.ts';
import { handoutType } from './page.ts';
import type { SetLine } from './set-lines.ts';
import type { Desk } from './section-tools.ts';
import { blockOf, headingAtoms, keepsNext, wholeLines } from './section-tools.ts';

const between = 20;
const barWidth = 4;
const beside = 14;
const rowGap = 5;

/** Side by side, a column for each in equal width, marked by bar or dots as their cards are; three at most in a row. */
export function columnAtoms(
  { heading, owners, rows }: Extract<HandoutSection, { kind: 'columns' }>,
  key: string,
  desk: Desk,
): readonly Atom[] {
  const perRow = owners.length === 4 ? 2 : Math.min(3, owners.length);
  const starts = owners.flatMap((_, index) => (index % perRow === 0 ? [index] : []));
  return [
    ...headingAtoms(desk, heading, { key, before: 16 }),
    ...starts.flatMap((start) => {
      const of = { key: `${key}/${start}`, owners: owners.slice(start, start + perRow), perRow };
      const cells = rows
        .map((row) => row.slice(start, start + perRow))
        .filter((row) => row.some((words) => words.length > 0));
      return bandAtoms(cells, of, desk);
    }),
  ];
}

interface ColumnBand {
  readonly key: string;
  readonly owners: readonly Owner[];
  readonly perRow: number;
}

function bandAtoms(
  rows: readonly (readonly HandoutWords[])[],
  { key, owners, perRow }: ColumnBand,
  desk: Desk,
): readonly Atom[] {
  const { room, palette } = desk;
  const width = (room.width - between * (perRow - 1)) / perRow;
  const leftOf = (index: number) => room.x + index * (width + between);
  const style = handoutType.words;
  const band: Band = {
    key,
    draw: ({ top, bottom }) =>
      owners.map((owner, index) =>
        barOf(desk, owner, { x: leftOf(index), y: top, width: barWidth, height: bottom - top }),
      ),
  };
  const set = rows.map((row) =>
    row.map((words) => desk.setWords(words, { style, width: width - beside, color: palette.ink })),
  );
  const counts = set.map((cells) => Math.max(...cells.map((lines) => lines.length)));
  const isWhole = counts.reduce((sum, count) => sum + count, 0) <= wholeLines;
  return set.flatMap((cells, rowIndex) => {
    const count = counts[rowIndex] ?? 0;
    return Array.from({ length: count }, (_, index): Atom => ({
      height: style.line,
      before: index > 0 ? 0 : rowIndex === 0 ? 7 : rowGap,
      keepsNext: isWhole ? rowIndex < rows.length - 1 || index < count - 1 : keepsNext(index, count),
      band,
      draw: (y) =>
        cells.flatMap((lines, cell) => {
          const line: SetLine | undefined = lines[index];
          if (!line) return [];
          const marks = line.draw({ x: leftOf(cell) + beside, y });
          return [blockOf({ key: `${key}/${rowIndex}/${cell}`, role: 'paragraph', text: line.text, marks })];
        }),
    }));
  });
}

function barOf({ content, palette }: Desk, owner: Owner, box: Box): Mark {
  const { paint, dash } = lookOf(content, owner, palette);
  return { kind: 'path', d: barText(box, dash), fill: paint.line };
}
