import type { CardId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { Grip, Target } from '@undercurrent/scene';
import type { Effect, Reshape, SelectableId } from '../tool.ts';

export interface Idle {
  readonly name: 'idle';
}

/** Words that are there, words on an arrow of the ring, or new ones on the paper. */
export type Opening = Extract<Effect, { readonly kind: 'edit' | 'write-on-arrow' | 'begin-note' }>;

/** Pressed, and not yet known whether it is a click, a drag or a brush. */
export interface Pressing {
  readonly name: 'pressing';
  readonly from: Point;
  readonly id: SelectableId | null;
  /** Selected already when it was pressed: a click without a drag then narrows the selection. */
  readonly wasSelected: boolean;
  /** Adds to what is selected, or takes away from it. */
  readonly isAdding: boolean;
  /** What a click opens: all that lies folded beneath the waterline, somebody's roots, or a place that waits. */
  readonly folded: Extract<Target, { readonly kind: 'waterline' | 'roots' | 'slot' }> | null;
  /** The second press of a double click: what it opens when it is lifted. */
  readonly opens: Opening | null;
}

export interface Dragging {
  readonly name: 'dragging';
  readonly from: Point;
  /** The one under the hand; only it can be put into a gap of the ring. */
  readonly held: SelectableId;
  readonly ids: readonly SelectableId[];
  readonly by: Point;
  readonly gapAfter: CardId | null;
  /** What is dragged is a copy; the things themselves stay. */
  readonly isCopy: boolean;
}

export interface Brushing {
  readonly name: 'brushing';
  readonly from: Point;
  /** Selected before, and kept: the brush adds to it. */
  readonly kept: readonly SelectableId[];
  readonly before: readonly SelectableId[];
}

/** A corner of a shape or a note, or an end or the middle of an arrow, is in hand. */
export interface Reshaping {
  readonly name: 'reshaping';
  readonly grip: Grip;
  /** Null until the hand has moved. */
  readonly reshape: Reshape | null;
}

/** A finger moves the paper. */
export interface Sliding {
  readonly name: 'sliding';
  readonly lastScreen: Point;
}

export type SelectState = Idle | Pressing | Dragging | Brushing | Reshaping | Sliding;

export const idle: Idle = { name: 'idle' };
