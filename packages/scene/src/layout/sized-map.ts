import type { CardId, CycleId, CycleMap, NewWay } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import type { CardFace } from '../card/face.ts';
import type { NameBlock } from '../cycle-name.ts';
import type { NoteBlock } from '../edge/note.ts';
import type { StoneFace } from '../stone.ts';
import type { CycleParts } from './structure.ts';
import type { SizedCard } from './surface.ts';

/** A map's parts with the sizes of all that will be written. */
export interface SizedMap {
  readonly map: Pick<CycleMap, 'people' | 'layout' | 'isBeneathRaised'>;
  readonly parts: readonly CycleParts[];
  readonly faces: ReadonlyMap<CardId, CardFace>;
  readonly names: ReadonlyMap<CycleId, NameBlock>;
  readonly notes: ReadonlyMap<CardId, NoteBlock>;
  /** Steps of the new dance that are drawn over the old. */
  readonly ways: readonly NewWay[];
  /** One for each owner whose roots are folded. */
  readonly stones: readonly StoneFace[];
}

/** Cards with their sizes, in their order. */
export function sizesOf(
  cards: CycleParts['ring'],
  faces: ReadonlyMap<CardId, CardFace>,
): readonly SizedCard[] {
  return cards.flatMap((card) => {
    const face = faces.get(card.id);
    return face ? [{ id: card.id, owner: card.owner, size: face.size }] : [];
  });
}

/** The cards that a hand put somewhere in `free`, where it put them. */
export function placesOf(
  cards: CycleParts['newSteps'],
  faces: ReadonlyMap<CardId, CardFace>,
): Map<CardId, Box> {
  const places = new Map<CardId, Box>();
  for (const card of cards) {
    const face = faces.get(card.id);
    if (face && card.offsets.free) places.set(card.id, { ...card.offsets.free, ...face.size });
  }
  return places;
}
