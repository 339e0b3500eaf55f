import { annotationSubject, boardOf, limits, refuse, scribeOf } from '@undercurrent/cycle';
import type {
  Actor,
  Anchor,
  Annotation,
  AnnotationId,
  CycleMap,
  InkColor,
  Point,
  Refusal,
  Scribe,
} from '@undercurrent/cycle';
import type { AnnotationFields, Edit } from '../edit.ts';
import { refusedBy, refusedWords } from './card-rules.ts';
import { onGrid } from './items.ts';

/** A sticky note or a label to be put on the paper. */
export interface NewNote {
  readonly id: AnnotationId;
  /** The top left corner, in map units. */
  readonly at: Point;
  readonly anchor?: Anchor | null;
  readonly words: string;
}

/** A stroke to be put on the paper. */
export interface NewInk {
  readonly id: AnnotationId;
  readonly at: Point;
  readonly anchor?: Anchor | null;
  /** x, y, x, y … in map units relative to `at`; kept to a tenth. */
  readonly points: readonly number[];
  readonly color: InkColor;
  /** Map units. */
  readonly width: number;
}

/** Puts a sticky note on the paper; it may be blank. */
export function addSticky(
  map: CycleMap,
  actor: Actor,
  { id, at, anchor, words }: NewNote,
): readonly Edit[] | Refusal {
  if (words.length > limits.words) return refuse('too-long');
  return added(map, actor, id, (author) => ({ kind: 'sticky', author, ...placed(at, anchor), words }));
}

/** Writes words on the paper by hand. */
export function addLabel(
  map: CycleMap,
  actor: Actor,
  { id, at, anchor, words }: NewNote,
): readonly Edit[] | Refusal {
  const refusal = refusedWords(words);
  if (refusal) return refusal;
  return added(map, actor, id, (author) => ({ kind: 'label', author, ...placed(at, anchor), words }));
}

/** Draws a stroke. One with more points than a map takes is refused: the pen should have thinned it. */
export function addInk(map: CycleMap, actor: Actor, ink: NewInk): readonly Edit[] | Refusal {
  if (ink.points.length < 2 || ink.points.length % 2 !== 0) return refuse('empty-words');
  if (ink.points.length > limits.inkPoints * 2) return refuse('too-many');
  const { id, color, at, anchor } = ink;
  const points = ink.points.map((value) => Math.round(value * 10) / 10);
  const width = Math.min(40, Math.max(0.5, ink.width));
  return added(map, actor, id, (author) => ({
    kind: 'ink',
    author,
    ...placed(at, anchor),
    points,
    color,
    width,
  }));
}

/** Writes other words on a sticky note or a label; only who made it can. */
export function changeAnnotationWords(
  map: CycleMap,
  actor: Actor,
  { id, words }: { readonly id: AnnotationId; readonly words: string },
): readonly Edit[] | Refusal {
  const annotation = map.annotations.get(id);
  if (!annotation || annotation.kind === 'ink') return refuse('gone');
  const refusal =
    refusedBy(actor, 'change-annotation', annotationSubject(annotation)) ?? refusedNote(annotation, words);
  if (refusal) return refusal;
  return annotation.words === words
    ? []
    : [{ kind: 'set', record: 'annotations', id, field: 'words', value: words }];
}

function added(
  map: CycleMap,
  actor: Actor,
  id: AnnotationId,
  fieldsBy: (author: Scribe) => AnnotationFields,
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'draw', boardOf(map));
  if (refusal) return refusal;
  const author = scribeOf(actor);
  if (author === null) return refuse('not-allowed');
  if (map.annotations.size >= limits.annotations) return refuse('too-many');
  return [{ kind: 'create', record: 'annotations', id, fields: fieldsBy(author) }];
}

function refusedNote(annotation: Annotation, words: string): Refusal | null {
  if (annotation.kind === 'label') return refusedWords(words);
  return words.length > limits.words ? refuse('too-long') : null;
}

function placed(at: Point, anchor: Anchor | null | undefined): Pick<Annotation, 'at' | 'anchor'> {
  return { at: onGrid(at), anchor: anchor ? { card: anchor.card, by: onGrid(anchor.by) } : null };
}
