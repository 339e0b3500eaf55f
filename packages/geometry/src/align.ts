import type { Box, Point } from './box.ts';
import { boxAroundBoxes } from './box.ts';

/** How several things can be put in order: along a common line, or with even gaps between them. */
export const alignments = ['left', 'center', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;
/** A way to put several things in order. */
export type Alignment = (typeof alignments)[number];

/**
 * By how much each thing moves, by its key, so that all lie on the line of their outermost edge or of their middle, or
 * (`across`, `down`) stand with even gaps between the outermost two. What does not move is left out.
 */
export function alignBoxes<Key>(boxes: ReadonlyMap<Key, Box>, how: Alignment): ReadonlyMap<Key, Point> {
  const around = boxAroundBoxes(boxes.values());
  if (!around) return new Map();
  const moves = how === 'across' || how === 'down' ? spread(boxes, how) : lineUp(boxes, around, how);
  return new Map([...moves].filter(([, { x, y }]) => Math.abs(x) + Math.abs(y) > 0.05));
}

function lineUp<Key>(
  boxes: ReadonlyMap<Key, Box>,
  around: Box,
  how: Exclude<Alignment, 'across' | 'down'>,
): ReadonlyMap<Key, Point> {
  const offOf = (box: Box): Point => {
    switch (how) {
      case 'left':
        return { x: around.x - box.x, y: 0 };
      case 'center':
        return { x: around.x + around.width / 2 - box.x - box.width / 2, y: 0 };
      case 'right':
        return { x: around.x + around.width - box.x - box.width, y: 0 };
      case 'top':
        return { x: 0, y: around.y - box.y };
      case 'middle':
        return { x: 0, y: around.y + around.height / 2 - box.y - box.height / 2 };
      case 'bottom':
        return { x: 0, y: around.y + around.height - box.y - box.height };
    }
  };
  return new Map([...boxes].map(([key, box]) => [key, offOf(box)]));
}

function spread<Key>(boxes: ReadonlyMap<Key, Box>, how: 'across' | 'down'): ReadonlyMap<Key, Point> {
  const startOf = (box: Box) => (how === 'across' ? box.x : box.y);
  const sizeOf = (box: Box) => (how === 'across' ? box.width : box.height);
  const sorted = [...boxes].sort(([, a], [, b]) => startOf(a) + sizeOf(a) / 2 - startOf(b) - sizeOf(b) / 2);
  const [first, last] = [sorted[0]?.[1], sorted.at(-1)?.[1]];
  if (!first || !last || sorted.length < 3) return new Map();
  const filled = sorted.reduce((sum, [, box]) => sum + sizeOf(box), 0);
  const gap = (startOf(last) + sizeOf(last) - startOf(first) - filled) / (sorted.length - 1);
  let at = startOf(first);
  return new Map(
    sorted.map(([key, box]) => {
      const off = at - startOf(box);
      at += sizeOf(box) + gap;
      return [key, how === 'across' ? { x: off, y: 0 } : { x: 0, y: off }];
    }),
  );
}
