import * as v from 'valibot';
import { Scribe } from './card.ts';
import { AnnotationId, CardId } from './ids.ts';
import { limits } from './limits.ts';
import { personColors } from './person.ts';
import { Point } from './point.ts';

/** The card a free mark was put beside, and how far from its top left corner: one value, so that the two never mix. */
export const Anchor = v.object({ card: CardId, by: Point });

/** `at` is where a mark was put; with an anchor it stands beside its card instead, wherever that is. */
const common = { id: AnnotationId, author: Scribe, at: Point, anchor: v.nullable(Anchor) };
const words = v.pipe(v.string(), v.maxLength(limits.words));
/** What a pen can write in: the ink of the paper’s text, or a colour of people. */
export const inks = ['ink', ...personColors] as const;

/** What ink is drawn with: a highlighter lies see-through over what it marks. */
export const brushes = ['pen', 'highlighter'] as const;

const length = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(limits.reach));
const size = v.object({ width: length, height: length });

/**
 * A sticky note: `at` is its top left corner. `paper` is the size a hand gave it; null while it grows downwards with
 * its words.
 */
export const Sticky = v.object({ ...common, kind: v.literal('sticky'), words, paper: v.nullable(size) });
/** Handwritten words on the paper: `at` is the top left corner. */
export const Label = v.object({ ...common, kind: v.literal('label'), words });
/**
 * A pen stroke: `points` are x, y, x, y … in map units relative to `at`; `width` in map units. `pressures`: how hard the
 * pen was pressed at each point, in hundredths; empty where that was not asked for.
 */
export const Ink = v.object({
  ...common,
  kind: v.literal('ink'),
  points: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(limits.inkPoints * 2)),
  color: v.picklist(inks),
  width: v.pipe(v.number(), v.minValue(0.5), v.maxValue(40)),
  brush: v.picklist(brushes),
  pressures: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    v.maxLength(limits.inkPoints),
  ),
});

/** The forms a shape can have. */
export const shapeForms = ['box', 'ellipse'] as const;
/** A simple shape with what it says inside, which may be nothing: `at` is the top left corner of the box around it. */
export const Shape = v.object({
  ...common,
  kind: v.literal('shape'),
  form: v.picklist(shapeForms),
  size,
  color: v.picklist(inks),
  words,
});

/** What an end of an arrow is on: a card, or a mark that holds arrows; on nothing without both. */
const hold = { card: v.nullable(CardId), mark: v.exactOptional(AnnotationId) };
/** An end of an arrow: on what holds it, or, where that is gone or nothing, at a place relative to the arrow's `at`. */
export const ArrowEnd = v.object({ ...hold, by: Point });
/**
 * A free arrow, `at` its own origin. `bend`: how far its middle lies beside the straight line, as a share of its
 * length, to the left of its direction when negative. From a thing to itself it is a loop. What it says stands at its
 * middle, and may be nothing.
 */
export const Arrow = v.object({
  ...common,
  kind: v.literal('arrow'),
  from: ArrowEnd,
  to: ArrowEnd,
  bend: v.pipe(v.number(), v.finite(), v.minValue(-2), v.maxValue(2)),
  color: v.picklist(inks),
  words,
});

/** A free mark on the whiteboard; it carries who made it. */
export const Annotation = v.variant('kind', [Sticky, Label, Ink, Shape, Arrow]);
/** Every sort of free mark. */
export const annotationKinds = ['sticky', 'label', 'ink', 'shape', 'arrow'] as const;
export type Anchor = Readonly<v.InferOutput<typeof Anchor>>;
export type Sticky = Readonly<v.InferOutput<typeof Sticky>>;
export type Label = Readonly<v.InferOutput<typeof Label>>;
export type Ink = Readonly<v.InferOutput<typeof Ink>>;
export type Shape = Readonly<v.InferOutput<typeof Shape>>;
export type ArrowEnd = Readonly<v.InferOutput<typeof ArrowEnd>>;
/** What an end of an arrow is on. */
export type ArrowHold = Pick<ArrowEnd, 'card' | 'mark'>;
export type Arrow = Readonly<v.InferOutput<typeof Arrow>>;
export type Annotation = Readonly<v.InferOutput<typeof Annotation>>;
/** The sorts of free marks. */
export type AnnotationKind = Annotation['kind'];
/** What ink is drawn with. */
export type Brush = (typeof brushes)[number];
/** The form of a shape. */
export type ShapeForm = (typeof shapeForms)[number];

/** True for a mark that is words first of all. */
export function isNote(annotation: Annotation): annotation is Sticky | Label {
  return annotation.kind === 'sticky' || annotation.kind === 'label';
}

/** A mark that can hold words. */
export type Worded = Exclude<Annotation, Ink>;

/** True for a mark that can hold words: all but ink. */
export function hasWords(annotation: Annotation): annotation is Worded {
  return annotation.kind !== 'ink';
}

/** True for a mark that an end of an arrow can be on: no arrow hangs on an arrow, and ink is drawn, not pointed at. */
export function holdsArrows(mark: Annotation | undefined): mark is Sticky | Label | Shape {
  return mark !== undefined && mark.kind !== 'arrow' && mark.kind !== 'ink';
}

/** The id of what an end of an arrow is on; null for nothing. */
export function heldBy({ card, mark }: ArrowHold): CardId | AnnotationId | null {
  return card ?? mark ?? null;
}

/** How long one writer may make the words of a mark. */
export function mostWords({ kind }: Pick<Annotation, 'kind'>): number {
  return kind === 'arrow' ? limits.label : limits.words;
}
/** A token; the theme knows its paints. */
export type InkColor = (typeof inks)[number];
