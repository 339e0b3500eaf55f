import type { Anchor, AnnotationId, CardId } from '@undercurrent/cycle';
import type { Box, Point } from '@undercurrent/geometry';
import {
  centerOf,
  distance,
  distanceBetweenBoxes,
  minus,
  moveBox,
  origin,
  plus,
} from '@undercurrent/geometry';
import type { Scene } from '../scene.ts';

/** Further from every card than this a mark stands for itself, in map units. */
const anchorReach = 140;

/** The card that a mark in a box stands beside in a scene; null in the open. Of two as near it is the one in whose middle's direction it lies. */
export function anchorAt(scene: Scene, box: Box): Anchor | null {
  return nearestAnchor(box, [...scene.placements.values()], box);
}

/** Where marks come to stand when a hand moves these things, each by its own way, and beside which cards. */
export function movedMarks(
  scene: Scene,
  moves: ReadonlyMap<CardId | AnnotationId, Point>,
): ReadonlyMap<AnnotationId, { readonly at: Point; readonly anchor: Anchor | null }> {
  const cards = [...scene.placements.values()].map(({ id, box }) => ({
    id,
    box: moveBox(box, moves.get(id) ?? origin),
  }));
  const moved = new Map<AnnotationId, { at: Point; anchor: Anchor | null }>();
  for (const [id, box] of scene.annotationBoxes) {
    const place = scene.annotationPlaces.get(id);
    const by = moves.get(id);
    if (!place || !by) continue;
    const at = plus(place, by);
    moved.set(id, { at, anchor: nearestAnchor(moveBox(box, by), cards, at) });
  }
  return moved;
}

function nearestAnchor(
  box: Box,
  cards: readonly { readonly id: CardId; readonly box: Box }[],
  at: Point,
): Anchor | null {
  let best: { id: CardId; box: Box; far: number } | null = null;
  for (const card of cards) {
    const apart = distanceBetweenBoxes(box, card.box);
    if (apart > anchorReach) continue;
    const far = apart + distance(centerOf(box), centerOf(card.box)) / 1_000;
    if (!best || far < best.far) best = { ...card, far };
  }
  return best ? { card: best.id, by: minus(at, best.box) } : null;
}
