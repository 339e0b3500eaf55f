import type { CardId } from '@undercurrent/cycle';
import type { Box, Curve, Cubic, Point, Size } from '@undercurrent/geometry';
import { boxAt, minus, origin, plus, spreadAlong, times } from '@undercurrent/geometry';
import { scaleToClear } from './clear.ts';
import type { SizedCard, Surface, SurfaceInput } from './surface.ts';
import { rooms } from './surface.ts';

const shape: Size = { width: 1.8, height: 1 };
const flatShape: Size = { width: 2.3, height: 1 };
const leastWidth = 322;
const cardGap: Size = { width: rooms.card, height: rooms.card };
const nameGap: Size = { width: rooms.name + 12, height: rooms.name };

/**
 * Cards around an ellipse, clockwise, wider than tall as cards are, with the name in its middle. Where a card
 * stands depends only on how many there are; how large the ellipse is, on the sizes of the cards. The second
 * card stands at the top (of three the first, of four two), so that reading begins at the upper left.
 */
export function arrangeRing({ ring, nameSize }: SurfaceInput): Surface {
  const angles = anglesOf(ring.length);
  const unit = ring.length <= 2 ? flatShape : shape;
  const scale = ringScale(ring, { angles, unit, nameSize });
  const radii = { width: unit.width * scale, height: unit.height * scale };
  const boxes = new Map<CardId, Box>();
  const edges = new Map<CardId, Curve>();
  ring.forEach((card, index) => {
    const angle = angles[index] ?? 0;
    boxes.set(card.id, boxAt(onEllipse(radii, angle), card.size));
    if (ring.length < 2) return;
    const next = angles[(index + 1) % ring.length] ?? 0;
    edges.set(card.id, ellipseArc(radii, angle, next > angle ? next : next + 2 * Math.PI));
  });
  return { boxes, edges, name: boxAt(origin, nameSize), columns: [] };
}

function anglesOf(count: number): readonly number[] {
  if (count === 1) return [Math.PI];
  const halves = spreadAlong((angle) => onEllipse(shape, angle), {
    start: -Math.PI / 2,
    end: (3 * Math.PI) / 2,
    count: count * 2,
    isClosed: true,
    cell: { width: shape.width, height: shape.height },
  });
  const first = count === 3 ? 0 : count === 2 || count === 4 ? -1 : -2;
  return Array.from({ length: count }, (_, index) => {
    const at = first + 2 * index;
    return at < 0 ? (halves[at + count * 2] ?? 0) - 2 * Math.PI : (halves[at] ?? 0);
  });
}

function ringScale(
  ring: readonly SizedCard[],
  { angles, unit, nameSize }: { angles: readonly number[]; unit: Size; nameSize: Size },
): number {
  const cards = ring.map((card, index) => ({ at: onEllipse(unit, angles[index] ?? 0), size: card.size }));
  const name = { at: origin, size: nameSize };
  const count = cards.length;
  const gapOf = (a: number, b: number): Size => {
    if (b === count) return nameGap;
    const isNext = b === a + 1 || (a === 0 && b === count - 1);
    return isNext ? rooms.neighbour : cardGap;
  };
  return Math.max(leastWidth / unit.width, scaleToClear([...cards, name], gapOf));
}

function onEllipse(radii: Size, angle: number): Point {
  return { x: radii.width * Math.cos(angle), y: radii.height * Math.sin(angle) };
}

/** The arc of an ellipse around 0, 0 between two angles, clockwise on a screen, in cubics of 60° at most. */
export function ellipseArc(radii: Size, start: number, end: number): Curve {
  const count = Math.max(1, Math.ceil((end - start) / (Math.PI / 3) - 1e-9));
  const step = (end - start) / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const heading = (angle: number): Point => ({
    x: -radii.width * Math.sin(angle) * reach,
    y: radii.height * Math.cos(angle) * reach,
  });
  const piece = (index: number): Cubic => {
    const a = start + index * step;
    const from = onEllipse(radii, a);
    const to = onEllipse(radii, a + step);
    return { from, out: plus(from, heading(a)), into: minus(to, times(heading(a + step), 1)), to };
  };
  return [piece(0), ...Array.from({ length: count - 1 }, (_, index) => piece(index + 1))];
}
