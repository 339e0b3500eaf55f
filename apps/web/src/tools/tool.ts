import type { AnnotationId, CardId, Owner } from '@undercurrent/cycle';
import type { Box, Guide, Point, Size, Snapped } from '@undercurrent/geometry';
import type { Draft, DraftEnd, Grip, StrokePoint, Target } from '@undercurrent/scene';

export type SelectableId = CardId | AnnotationId;

/** What a hand did, in map units; the canvas makes it from pointer events. */
export interface PointerInput {
  readonly phase: 'hover' | 'down' | 'move' | 'up';
  readonly at: Point;
  /** In CSS px, for what moves the camera rather than the map. */
  readonly atScreen: Point;
  readonly target: Target | null;
  /** 0 to 1, of a pen whose lines are as wide as it is pressed; else null. */
  readonly pressure: number | null;
  readonly timeMs: number;
  /** How far, in map units, a press may wander and still be a click: by kind of pointer and zoom. */
  readonly slop: number;
  /** 1 for a press, 2 for the second press of a double click or double tap. */
  readonly clicks: number;
  /** Holds to a line: straight across, straight down, as wide as high. */
  readonly isShift: boolean;
  /** Shift again, or a tool that chooses several: a press or a brush adds to what is selected. */
  readonly isAdding: boolean;
  /** Ctrl or Cmd: a move snaps to nothing. */
  readonly isFree: boolean;
  /** Alt: what is dragged is a copy. */
  readonly isAlt: boolean;
  /** A finger on the screen: on empty paper it moves the paper, where a mouse or a pen brushes. */
  readonly isTouch: boolean;
}

/** What reaches a tool. `interrupt`: something stronger took the pointer (a second finger, another tool). */
export type ToolInput =
  | { readonly kind: 'pointer'; readonly pointer: PointerInput }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'complete' }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'gone'; readonly ids: ReadonlySet<string> };

/** Another size of a shape or a sticky note, another place of an end of an arrow, or another curve of it. */
export type Reshape =
  | {
      readonly kind: 'size';
      readonly id: AnnotationId;
      readonly at: Point;
      readonly size: Size;
      /** The corner that stays. */
      readonly fixed: Point;
    }
  | { readonly kind: 'end'; readonly id: AnnotationId; readonly end: 'from' | 'to'; readonly to: DraftEnd }
  /** Where its middle goes; how it bends then is found with where its ends are. */
  | {
      readonly kind: 'bend';
      readonly id: AnnotationId;
      readonly at: Point;
      readonly bend: number | null;
    };

/** An act a tool asks for; the canvas turns it into a command and runs it. */
export type Act =
  | { readonly name: 'move'; readonly ids: readonly SelectableId[]; readonly by: Point }
  | { readonly name: 'copy'; readonly ids: readonly SelectableId[]; readonly by: Point }
  | { readonly name: 'reorder'; readonly id: CardId; readonly after: CardId }
  | { readonly name: 'add-ink'; readonly points: readonly StrokePoint[] }
  | ({ readonly name: 'add-arrow' } & Extract<Draft, { kind: 'arrow' }>)
  | ({ readonly name: 'add-shape' } & Omit<Extract<Draft, { kind: 'shape' }>, 'kind'>)
  | { readonly name: 'reshape'; readonly reshape: Reshape }
  | { readonly name: 'erase'; readonly ids: readonly AnnotationId[] }
  /** Shows what lies folded beneath the waterline. */
  | { readonly name: 'raise' };

/** What should happen, as data. */
export type Effect =
  | { readonly kind: 'select'; readonly ids: readonly SelectableId[] }
  | { readonly kind: 'edit'; readonly id: string }
  /** Offers to write on the arrow of the ring that leaves a card. */
  | { readonly kind: 'write-on-arrow'; readonly from: CardId }
  | {
      readonly kind: 'preview';
      readonly ids: readonly SelectableId[];
      readonly by: Point;
      readonly gapAfter: CardId | null;
      /** The things themselves stay where they are. */
      readonly isCopy: boolean;
      readonly guides: readonly Guide[];
    }
  | { readonly kind: 'end-preview' }
  | { readonly kind: 'brush'; readonly box: Box | null }
  | { readonly kind: 'ink'; readonly points: readonly StrokePoint[] | null }
  /** An arrow or a shape under the hand; null when it is done or given up. */
  | { readonly kind: 'draft'; readonly draft: Draft | null }
  /** A mark in another form under the hand; null when it is done or given up. */
  | { readonly kind: 'reshape'; readonly reshape: Reshape | null }
  /** Where a light points; null when it goes out. */
  | { readonly kind: 'laser'; readonly at: Point | null }
  | { readonly kind: 'erasing'; readonly ids: readonly AnnotationId[] }
  | { readonly kind: 'hover'; readonly target: Target | null; readonly grip: Grip | null }
  | { readonly kind: 'begin-note'; readonly note: 'sticky' | 'label'; readonly at: Point }
  | { readonly kind: 'pan'; readonly byScreen: Point }
  /** Opens, on this screen, what lies folded under somebody's stone. */
  | { readonly kind: 'open-roots'; readonly owner: Owner }
  /** Offers quick add for the place of a template that waits here. */
  | { readonly kind: 'fill-slot'; readonly ghost: CardId }
  | { readonly kind: 'choose-tool'; readonly tool: 'select' }
  | { readonly kind: 'run'; readonly act: Act };

/** What a tool may ask of the world; answers are for this moment. */
export interface World {
  readonly selection: readonly SelectableId[];
  readonly isMovable: (id: SelectableId) => boolean;
  readonly idsWithin: (box: Box) => readonly SelectableId[];
  /** The ring card after which a ring card dropped here would come; null where a drop is only a move. */
  readonly gapFor: (id: SelectableId, at: Point) => CardId | null;
  /** The card at a place, if there is one. */
  readonly cardAt: (at: Point) => CardId | null;
  /** The mark at a place that an arrow can hold on to, if there is one. */
  readonly markAt: (at: Point) => AnnotationId | null;
  /** The shape whose inside this is, if there is nothing else. */
  readonly shapeAround: (at: Point) => AnnotationId | null;
  /** What a hand takes hold of here of the one mark that is selected. */
  readonly gripAt: (at: Point, isTouch: boolean) => Grip | null;
  /** A move as it comes to lie with what stands near. */
  readonly snap: (ids: readonly SelectableId[], by: Point) => Snapped;
  /** The strokes that a wipe from one point to another touches and that may be erased. */
  readonly strokesAlong: (from: Point, to: Point) => readonly AnnotationId[];
}

export interface Step<State> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A tool: a pure state machine. */
export interface Tool<State> {
  readonly initial: State;
  readonly step: (state: State, input: ToolInput, world: World) => Step<State>;
}

/** Nothing happens. */
export function stay<State>(state: State): Step<State> {
  return { state, effects: [] };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The id a target selects: edges and the cycle's name select nothing. */
export function selectableOf(target: Target | null): SelectableId | null {
  return target && (target.kind === 'card' || target.kind === 'annotation') ? target.id : null;
}

export function isCardId(id: string): id is CardId {
  return id.startsWith('card_');
}

export function isAnnotationId(id: string): id is AnnotationId {
  return id.startsWith('annotation_');
}
