import type { Point } from '@undercurrent/geometry';

export interface Drawing {
  readonly name: 'drawing';
  readonly points: readonly Point[];
}

export type PenState = { readonly name: 'idle' } | Drawing;

export const idle: PenState = { name: 'idle' };
