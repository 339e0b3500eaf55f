import type { Card, CardId } from '@undercurrent/cycle';
import type { Box, Curve } from '@undercurrent/geometry';
import { centerOf, nearestFreeBox, reshapeCurve } from '@undercurrent/geometry';
import type { Surface } from './surface.ts';
import { rooms } from './surface.ts';

/** A ring in which hand-placed cards stand where they were put, and the others at the nearest free place to their own. */
export function arrangeFree(ring: readonly Card[], surface: Surface): Surface {
  const boxes = new Map<CardId, Box>();
  for (const card of ring) {
    const box = surface.boxes.get(card.id);
    if (box && card.offsets.free) boxes.set(card.id, { ...box, ...card.offsets.free });
  }
  if (boxes.size === 0) return surface;
  for (const card of ring) {
    const box = surface.boxes.get(card.id);
    if (box && !boxes.has(card.id)) {
      boxes.set(card.id, nearestFreeBox(box, [...boxes.values(), surface.name], rooms.card * 0.75));
    }
  }
  const edges = new Map<CardId, Curve>();
  ring.forEach((card, index) => {
    const to = ring[(index + 1) % ring.length];
    const curve = surface.edges.get(card.id);
    const start = boxes.get(card.id);
    const end = to ? boxes.get(to.id) : undefined;
    if (curve && start && end) edges.set(card.id, reshapeCurve(curve, centerOf(start), centerOf(end)));
  });
  return { ...surface, boxes, edges };
}
