import type { Point } from './box.ts';
import type { Curve } from './curve.ts';

/** A number for path data: at most two decimals, never an exponent. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** A curve as SVG path data. */
export function curveText(curve: Curve): string {
  const at = ({ x, y }: Point) => `${numberText(x)} ${numberText(y)}`;
  return [
    `M${at(curve[0].from)}`,
    ...curve.map((cubic) => `C${at(cubic.out)} ${at(cubic.into)} ${at(cubic.to)}`),
  ].join('');
}

/** A closed polygon as SVG path data. */
export function polygonText(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${numberText(x)} ${numberText(y)}`).join('L')}Z`;
}

/** A circle as SVG path data. */
export function circleText({ x, y }: Point, radius: number): string {
  const r = numberText(radius);
  const d = numberText(radius * 2);
  return `M${numberText(x - radius)} ${numberText(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0Z`;
}

/** A box with round corners as SVG path data. */
export function roundBoxText(
  box: { x: number; y: number; width: number; height: number },
  radius: number,
): string {
  const n = numberText;
  const r = Math.min(radius, box.width / 2, box.height / 2);
  const arc = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return [
    `M${n(box.x + r)} ${n(box.y)}`,
    `h${n(box.width - 2 * r)}`,
    arc(r, r),
    `v${n(box.height - 2 * r)}`,
    arc(-r, r),
    `h${n(2 * r - box.width)}`,
    arc(-r, -r),
    `v${n(2 * r - box.height)}`,
    arc(r, -r),
    'Z',
  ].join('');
}
