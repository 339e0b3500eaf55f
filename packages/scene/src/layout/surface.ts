import type { CardId, Owner, PersonId } from '@undercurrent/cycle';
import type { Box, Curve, Point, Size } from '@undercurrent/geometry';

/** What a layout needs to know of a card. */
export interface SizedCard {
  readonly id: CardId;
  readonly owner: Owner;
  readonly size: Size;
}

/** What a layout arranges: the ring cards of one cycle in order, and its name. */
export interface SurfaceInput {
  readonly ring: readonly SizedCard[];
  readonly people: readonly PersonId[];
  readonly nameSize: Size;
}

/** A ring laid out, around a middle of its own at 0, 0. */
export interface Surface {
  readonly boxes: ReadonlyMap<CardId, Box>;
  /** By the card an edge leaves; from the middle of one card to that of the next, not yet trimmed. */
  readonly edges: ReadonlyMap<CardId, Curve>;
  readonly name: Box;
  /** Where each person's things lie, for layouts that give them a place of their own. */
  readonly columns: readonly Column[];
}

/** The part of a map that belongs to one person, for what is written above it and hangs beneath it. */
export interface Column {
  readonly owner: Owner;
  readonly middle: Point;
  readonly width: number;
}

/** Room between things, in map units. */
export const rooms = {
  /** Between a card and the next one on the ring: there must be an arrow in it. */
  neighbour: { width: 56, height: 52 },
  /** Between any two cards, and around the cycle's name. */
  card: 28,
  name: 26,
  /** Between an arrow's ends and the cards. */
  tail: 9,
  tip: 11,
} as const;
