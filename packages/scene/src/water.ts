import type { Box, Point } from '@undercurrent/geometry';
import { numberText } from '@undercurrent/geometry';
import type { Palette, PersonPaint } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { PersonShape } from '@undercurrent/cycle';
import type { Mark } from './mark.ts';
import { shapeText } from './card/shape-text.ts';
import { directionOf } from './text/direction.ts';

/** How far the water reaches past what lies in it, to each side and below, so that a screen never sees its ends. */
export const waterReach = 6_000;
const wave = { length: 160, height: 5 } as const;

/** The water from its line down: `y` the line, `bottom` where the last card ends, `left` and `right` the content's. */
export interface Water {
  readonly y: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The marks of raised water. */
export function drawWater(water: Water, palette: Palette): readonly Mark[] {
  const n = numberText;
  const end = waterReach + (water.bottom - water.y);
  const line = waveText(water.left - waterReach, water.right + waterReach, water.y);
  const d = `${line.d}V${n(water.y + end)}H${n(line.start)}Z`;
  return [
    {
      kind: 'gradient',
      d,
      box: {
        x: water.left,
        y: water.y,
        width: water.right - water.left,
        height: water.bottom + 120 - water.y,
      },
      from: palette.waterTop,
      to: palette.waterDeep,
    },
  ];
}

/** The words beside the waterline, from `at` on its baseline; what leads down passes behind them. */
export function drawWaterLabel(
  { text, width }: { readonly text: string; readonly width: number },
  at: Point,
  palette: Palette,
): readonly Mark[] {
  const left = directionOf(text) === 'rtl' ? at.x - width : at.x;
  return [
    {
      kind: 'box',
      box: { x: left - 4, y: at.y - 12, width: width + 8, height: 16 },
      radius: 4,
      fill: palette.waterTop,
    },
    {
      kind: 'text',
      at,
      text,
      font: mapFonts.waterline,
      fill: palette.waterText,
      align: 'start',
      direction: directionOf(text),
      isDetail: true,
    },
  ];
}

/** How many cards of one owner lie folded; `shape` is null for all together. */
export interface FoldedCount {
  readonly paint: PersonPaint;
  readonly shape: PersonShape | null;
  readonly count: number;
  /** The middle of its sign. */
  readonly at: Point;
}

const pill = { width: 46, height: 24 } as const;

/** The box of the quiet line that stands for folded cards. */
export function foldedBox(water: Water): Box {
  return { x: water.left, y: water.y - 18, width: water.right - water.left, height: 36 };
}

/** The marks of folded water: a quiet wave with each owner's count on it, none for a count of nothing. */
export function drawFolded(water: Water, counts: readonly FoldedCount[], palette: Palette): readonly Mark[] {
  const line = waveText(water.left, water.right, water.y);
  const signs = counts
    .filter(({ count }) => count > 0)
    .flatMap(({ paint, shape, count, at }): readonly Mark[] => [
      {
        kind: 'box',
        box: { x: at.x - pill.width / 2, y: at.y - pill.height / 2, ...pill },
        radius: pill.height / 2,
        fill: palette.card,
        stroke: { color: palette.waterLine, width: 1.5 },
      },
      ...(shape
        ? [{ kind: 'path' as const, d: shapeText(shape, { x: at.x - 9, y: at.y }, 4.2), fill: paint.line }]
        : []),
      {
        kind: 'text',
        at: { x: at.x + (shape ? 6 : 0), y: at.y + 4.3 },
        text: String(count),
        font: mapFonts.waterline,
        fill: paint.text,
        align: 'middle',
        direction: 'ltr',
        isDetail: true,
      },
    ]);
  return [{ kind: 'path', d: line.d, stroke: { color: palette.waterLine, width: 2 } }, ...signs];
}

/** A wave from before `from` to behind `to`, in whole lengths counted from 0, so that its crests stay where they are. */
function waveText(from: number, to: number, y: number): { d: string; start: number } {
  const half = wave.length / 2;
  const start = Math.floor(from / wave.length) * wave.length;
  const count = Math.ceil((to - start) / half);
  const rest = `t${half} 0`.repeat(Math.max(0, count - 1));
  return { start, d: `M${start} ${numberText(y)}q${half / 2} ${-wave.height * 2} ${half} 0${rest}` };
}
