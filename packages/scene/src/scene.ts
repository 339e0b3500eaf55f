import type { AnnotationId, CardId, CycleId, Layout, Owner } from '@undercurrent/cycle';
import type { Box, Curve, Outline, Point } from '@undercurrent/geometry';
import type { WordsRoom } from './annotation/words-room.ts';
import type { Mark } from './mark.ts';

/** What a person can point at. */
export type Target =
  | { readonly kind: 'card'; readonly id: CardId }
  | { readonly kind: 'edge'; readonly from: CardId; readonly to: CardId }
  | { readonly kind: 'annotation'; readonly id: AnnotationId }
  | { readonly kind: 'cycle-name'; readonly id: CycleId }
  /** The quiet line that stands for folded cards; pressing it raises them. */
  | { readonly kind: 'waterline' }
  /** The stone over somebody's folded roots; pressing it opens them on this screen. */
  | { readonly kind: 'roots'; readonly owner: Owner }
  /** A place that waits for a card: its ghost’s id. */
  | { readonly kind: 'slot'; readonly ghost: CardId };

/** One drawn thing: a card, an edge, a stroke, the water. Identical object as long as nothing in it changed. */
export interface SceneItem {
  /** Unique in a scene, and the same for the same thing in the next one: `card/<id>`, `edge/<from>`, `water` … */
  readonly key: string;
  readonly target: Target | null;
  /** All its marks lie inside, strokes and shadows included; painters cull by it. */
  readonly box: Box;
  readonly marks: readonly Mark[];
  /** Of a free mark: where its words stand; left out where it has none. */
  readonly words?: WordsRoom;
}

/** Where a layout (and a hand's offset) puts a card. */
export interface Placement {
  readonly id: CardId;
  readonly box: Box;
  /** Where the layout alone would have put the box's top left corner; in `free`, where it stands before a drag. */
  readonly home: Point;
}

/** An edge of the ring as it lies in a scene. */
export interface PlacedEdge {
  readonly from: CardId;
  readonly to: CardId;
  readonly curve: Curve;
}

/** A map drawn: items in paint order. */
export interface Scene {
  readonly layout: Layout;
  readonly items: readonly SceneItem[];
  readonly placements: ReadonlyMap<CardId, Placement>;
  /** The ring's edges by the card they leave. */
  readonly edges: ReadonlyMap<CardId, PlacedEdge>;
  /** Boxes of annotations, for selection and hit tests. */
  readonly annotationBoxes: ReadonlyMap<AnnotationId, Outline>;
  /** Where annotations stand: what is their `at` when they have no anchor. */
  readonly annotationPlaces: ReadonlyMap<AnnotationId, Point>;
  /** The box of the first cycle's name, for writing it in place; null before there is a cycle. */
  readonly nameBox: Box | null;
  /** Around everything that is drawn but the width of the water; an empty map has a box of its own to look at. */
  readonly bounds: Box;
  /** The y of the waterline, or null while nothing lies beneath or it is folded away. */
  readonly waterlineY: number | null;
}
