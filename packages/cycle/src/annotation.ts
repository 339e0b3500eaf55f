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

/** A sticky note: `at` is its top left corner; it grows downwards with its words. */
export const Sticky = v.object({ ...common, kind: v.literal('sticky'), words });
/** Handwritten words on the paper: `at` is the top left corner. */
export const Label = v.object({ ...common, kind: v.literal('label'), words });
/** A pen stroke: `points` are x, y, x, y … in map units relative to `at`; `width` in map units. */
export const Ink = v.object({
  ...common,
  kind: v.literal('ink'),
  points: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(limits.inkPoints * 2)),
  color: v.picklist(inks),
  width: v.pipe(v.number(), v.minValue(0.5), v.maxValue(40)),
});

/** A free mark on the whiteboard; it carries who made it. */
export const Annotation = v.variant('kind', [Sticky, Label, Ink]);
export type Anchor = Readonly<v.InferOutput<typeof Anchor>>;
export type Sticky = Readonly<v.InferOutput<typeof Sticky>>;
export type Label = Readonly<v.InferOutput<typeof Label>>;
export type Ink = Readonly<v.InferOutput<typeof Ink>>;
export type Annotation = Readonly<v.InferOutput<typeof Annotation>>;
/** The sorts of free marks. */
export type AnnotationKind = Annotation['kind'];
/** A token; the theme knows its paints. */
export type InkColor = (typeof inks)[number];
