import type { Box, Point } from '@undercurrent/geometry';
import type { Font } from '@undercurrent/theme';

/** A stroke of `width` map units; `dash` in map units. Round caps and joins throughout. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** A soft shadow under a box. `blur` and `dy` in map units. */
export interface Shadow {
  readonly color: string;
  readonly blur: number;
  readonly dy: number;
}

/**
 * A drawable primitive, in map units, with its final colours: painters choose nothing. `opacity` (0 to 1,
 * 1 when left out) is that of the whole mark.
 */
export type Mark = BoxMark | PathMark | GradientMark | TextMark;

export interface BoxMark {
  readonly kind: 'box';
  readonly box: Box;
  readonly radius: number;
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly shadow?: Shadow;
  readonly opacity?: number;
}

export interface PathMark {
  readonly kind: 'path';
  /** SVG path data; painters keep the Path2D made from it. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly opacity?: number;
}

/** A path filled from `from` at the top of `box` to `to` at its bottom, and on in `to` below it. */
export interface GradientMark {
  readonly kind: 'gradient';
  readonly d: string;
  readonly box: Box;
  readonly from: string;
  readonly to: string;
  readonly opacity?: number;
}

export interface TextMark {
  readonly kind: 'text';
  /** On the baseline; the start, middle or end of the text, by `align`: in rtl text the start is its right end. */
  readonly at: Point;
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  readonly align: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
  /** Detail text is left out by a painter when it would be smaller than 4 device px high. */
  readonly isDetail: boolean;
  readonly opacity?: number;
}
