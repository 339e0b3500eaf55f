import type { StrokePoint } from '@undercurrent/scene';

export interface Drawing {
  readonly name: 'drawing';
  readonly points: readonly StrokePoint[];
}

export type PenState = { readonly name: 'idle' } | Drawing;

export const idle: PenState = { name: 'idle' };
