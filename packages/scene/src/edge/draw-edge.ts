import type { Curve, Point } from '@undercurrent/geometry';
import {
  alongCurve,
  circleText,
  curveText,
  endOf,
  minus,
  numberText,
  plus,
  polygonText,
  shortenCurve,
  times,
  turned,
  unit,
} from '@undercurrent/geometry';
import type { DashName, Palette } from '@undercurrent/theme';
import { dashPatterns } from '@undercurrent/theme';
import type { Mark, Stroke } from '../mark.ts';

/** How a line with an arrow head is drawn. */
export interface LineLook {
  readonly color: string;
  readonly dash: DashName;
  readonly width: number;
  readonly head: number;
}

/** The looks of the three kinds of line, in a colour and a dash. */
export const lineLooks = {
  ring: (color: string, dash: DashName): LineLook => ({ color, dash, width: 2.6, head: 15 }),
  amplified: (color: string, dash: DashName): LineLook => ({ color, dash, width: 4, head: 19 }),
  exit: (color: string): LineLook => ({ color, dash: 'dashed', width: 2.4, head: 14 }),
  hung: (color: string): LineLook => ({ color, dash: 'dotted', width: 1.6, head: 9 }),
} as const;

/** The marks of a line that ends in an arrow head at the end of its curve. */
export function drawLine(curve: Curve, look: LineLook, palette: Palette): readonly Mark[] {
  const shaft = shortenCurve(curve, look.head * 0.72);
  const tip = endOf(curve);
  const back = shaft ? endOf(shaft) : curve[0].from;
  const marks: Mark[] = [];
  if (shaft) {
    const d = curveText(shaft);
    if (look.dash === 'double') {
      marks.push(
        { kind: 'path', d, stroke: { color: look.color, width: look.width * 2.1 } },
        { kind: 'path', d, stroke: { color: palette.paper, width: look.width * 0.75 } },
      );
    } else marks.push({ kind: 'path', d, stroke: strokeOf(look) });
  }
  marks.push({
    kind: 'path',
    d: headText(tip, unit(minus(tip, back)), look.head),
    fill: look.color,
    stroke: { color: look.color, width: look.head * 0.12 },
  });
  return marks;
}

/** The sign on an edge that turns the cycle up: a plus in a ring, upon the middle of the curve. */
export function drawAmplifier(curve: Curve, color: string, palette: Palette): readonly Mark[] {
  const { at } = alongCurve(curve, 0.46);
  const arm = 4.2;
  const n = numberText;
  return [
    { kind: 'path', d: circleText(at, 9.5), fill: palette.paper, stroke: { color, width: 1.8 } },
    {
      kind: 'path',
      d: `M${n(at.x - arm)} ${n(at.y)}H${n(at.x + arm)}M${n(at.x)} ${n(at.y - arm)}V${n(at.y + arm)}`,
      stroke: { color, width: 2.2 },
    },
  ];
}

function strokeOf({ color, width, dash }: LineLook): Stroke {
  const pattern = dashPatterns[dash];
  if (!pattern) return { color, width };
  const scale = Math.max(0.62, width / 2.6);
  return { color, width, dash: pattern.map((length) => Math.round(length * scale * 100) / 100) };
}

function headText(tip: Point, heading: Point, length: number): string {
  const base = minus(tip, times(heading, length));
  const side = times(turned(heading), length * 0.44);
  return polygonText([tip, plus(base, side), minus(base, side)]);
}
