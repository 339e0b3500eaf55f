import type { Point } from '@undercurrent/geometry';
import { numberText } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { Mark } from './mark.ts';
import { directionOf } from './text/direction.ts';
import { waterReach } from './water.ts';

/** The light above the cycle: from `top`, where the highest strength begins, down to `bottom`, where it has faded. */
export interface Sky {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The marks of the sky: warm at its top and beyond, fading into the paper where the cycle begins. */
export function drawSky({ left, right, top, bottom }: Sky, palette: Palette): readonly Mark[] {
  const n = numberText;
  const [start, end] = [left - waterReach, right + waterReach];
  return [
    {
      kind: 'gradient',
      d: `M${n(start)} ${n(top - waterReach)}H${n(end)}V${n(bottom)}H${n(start)}Z`,
      box: { x: left, y: top, width: right - left, height: bottom - top },
      from: palette.dawn,
      to: palette.paper,
    },
  ];
}

/** The words in the sky, from `at` on their baseline. */
export function drawSkyLabel(text: string, at: Point, palette: Palette): readonly Mark[] {
  return [
    {
      kind: 'text',
      at,
      text,
      font: mapFonts.waterline,
      fill: palette.dawnText,
      align: 'middle',
      direction: directionOf(text),
      isDetail: true,
    },
  ];
}
