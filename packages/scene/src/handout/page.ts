import type { Paper } from '@undercurrent/cycle';
import type { Box, Size } from '@undercurrent/geometry';
import type { Font } from '@undercurrent/theme';

/** Points in an inch: what papers, margins and type are measured in. */
export const pointsPerInch = 72;
/** Sharp in print. */
export const printDotsPerInch = 300;

const millimetre = pointsPerInch / 25.4;

/** The papers, in points. */
export const paperSizes: Readonly<Record<Paper, Size>> = {
  a4: { width: 210 * millimetre, height: 297 * millimetre },
  letter: { width: 8.5 * pointsPerInch, height: 11 * pointsPerInch },
};

/** A page of this size as a picture for print: 2480 × 3508 pixels for A4, 2550 × 3300 for Letter. */
export function printPixels({ width, height }: Size): Size {
  const scale = printDotsPerInch / pointsPerInch;
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The same paper, lying across. */
export const lyingAcross = ({ width, height }: Size): Size => ({ width: height, height: width });

/** Around what is set on a page, in points; less on one that lies across, which is all map. */
const margins = {
  upright: { side: 42, top: 42, bottom: 54 },
  lying: { side: 34, top: 34, bottom: 50 },
} as const;

/** Where words and pictures stand on a page. */
export function roomOn({ width, height }: Size): Box {
  const margin = margins[width > height ? 'lying' : 'upright'];
  return {
    x: margin.side,
    y: margin.top,
    width: width - 2 * margin.side,
    height: height - margin.top - margin.bottom,
  };
}

/** The type of a handout, in points, each with the height of its line. */
export const handoutType = {
  title: { font: { family: 'hand', size: 36, weight: 700 }, line: 38 },
  subtitle: { font: { family: 'plain', size: 9.5, weight: 500 }, line: 14 },
  heading: { font: { family: 'plain', size: 10, weight: 700 }, line: 14 },
  story: { font: { family: 'plain', size: 12.5, weight: 500 }, line: 19 },
  words: { font: { family: 'plain', size: 10.5, weight: 500 }, line: 15 },
  note: { font: { family: 'plain', size: 9, weight: 500 }, line: 13 },
  footer: { font: { family: 'plain', size: 9, weight: 500 }, line: 12 },
} as const satisfies Record<string, TypeStyle>;

/** A font and how far its lines are apart. */
export interface TypeStyle {
  readonly font: Font;
  readonly line: number;
}
