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

/** A drawable primitive, in map units, with its final colours: painters choose nothing. */
export type Mark =
  | {
      readonly kind: 'box';
      readonly box: Box;
      readonly radius: number;
      readonly fill?: string;
      readonly stroke?: Stroke;
      readonly shadow?: Shadow;
      readonly opacity?: number;
    }
  | {
      readonly kind: 'path';
      /** SVG path data; painters keep the Path2D made from it. */
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: Stroke;
      readonly opacity?: number;
    }
  | {
      readonly kind: 'gradient';
      /** A path filled from `from` at its top to `to` at its bottom. */
      readonly d: string;
      readonly box: Box;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'text';
      /** On the baseline; its start, middle or end, by `align`. */
      readonly at: Point;
      readonly text: string;
      readonly font: Font;
      readonly fill: string;
      readonly align: 'start' | 'middle' | 'end';
      readonly direction: 'ltr' | 'rtl';
      /** Detail text is left out by a painter when it would be smaller than 4 device px high. */
      readonly isDetail: boolean;
    };
