import type { RemarkKind } from '@undercurrent/cycle';
import type { Point, Size } from '@undercurrent/geometry';
import { circleText } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';

/** In map units: half across, from middle to middle, and from the card's right edge to the first middle. */
const badge = { radius: 9, step: 20, inset: 18 } as const;

/**
 * Small marks on the upper edge of a card, one for each sort of what was left on it: a question, a heart, a pencil.
 * They never say how many.
 */
export function drawRemarkBadges(
  kinds: readonly RemarkKind[],
  card: Size,
  { at, palette }: { readonly at: Point; readonly palette: Palette },
): readonly Mark[] {
  return [...kinds].reverse().flatMap((kind, index): readonly Mark[] => {
    const middle = { x: at.x + card.width - badge.inset - index * badge.step, y: at.y };
    return [
      {
        kind: 'path',
        d: circleText(middle, badge.radius),
        fill: palette.panel,
        stroke: { color: palette.lineStrong, width: 1.2 },
      },
      ...glyphs[kind](middle, palette.ink),
    ];
  });
}

type Glyph = (middle: Point, color: string) => readonly Mark[];

const glyphs: Readonly<Record<RemarkKind, Glyph>> = {
  question: ({ x, y }, color) => [
    {
      kind: 'path',
      d: `M${x - 2.5} ${y - 2} C${x - 2.5} ${y - 5.6} ${x + 2.7} ${y - 5.4} ${x + 2.5} ${y - 2} C${x + 2.4} ${y - 0.3} ${x} ${y - 0.2} ${x} ${y + 1.6}`,
      stroke: { color, width: 1.5 },
    },
    { kind: 'path', d: circleText({ x, y: y + 4.4 }, 1), fill: color },
  ],
  thanks: ({ x, y }, color) => [
    {
      kind: 'path',
      d: `M${x} ${y + 4.6} C${x - 7.4} ${y - 0.2} ${x - 3.8} ${y - 6.2} ${x} ${y - 2.4} C${x + 3.8} ${y - 6.2} ${x + 7.4} ${y - 0.2} ${x} ${y + 4.6} Z`,
      stroke: { color, width: 1.4 },
    },
  ],
  suggestion: ({ x, y }, color) => [
    {
      kind: 'path',
      d: `M${x - 4} ${y + 4} L${x - 3.2} ${y + 1} L${x + 2} ${y - 4.2} L${x + 4.2} ${y - 2} L${x - 1} ${y + 3.2} Z`,
      stroke: { color, width: 1.4 },
    },
  ],
};
