import {
  annotationSubject,
  boardOf,
  hasWords,
  heldBy,
  holdsArrows,
  limits,
  mostWords,
  refuse,
  scribeOf,
} from '@undercurrent/cycle';
import type {
  Actor,
  Anchor,
  Annotation,
  AnnotationId,
  ArrowEnd,
  ArrowHold,
  Brush,
  CycleMap,
  InkColor,
  Point,
  Refusal,
  Scribe,
  Shape,
  ShapeForm,
} from '@undercurrent/cycle';
import type { AnnotationFields, Edit } from '../edit.ts';
import { refusedBy, refusedWords } from './card-rules.ts';
import { onGrid } from './items.ts';
import { refusedLength } from './words-written.ts';
import type { WordsWritten } from './words-written.ts';

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
  readonly brush?: Brush;
  /** Of each point, in hundredths; none where that was not asked for. */
  readonly pressures?: readonly number[];
}

/** A shape to be put on the paper. */
export interface NewShape {
  readonly id: AnnotationId;
  /** The top left corner of the box around it, and that box's size, in map units. */
  readonly at: Point;
  readonly size: Shape['size'];
  readonly anchor?: Anchor | null;
  readonly form: ShapeForm;
  readonly color: InkColor;
}

/** An arrow to be put on the paper; its ends are in map units, from the paper's own origin. */
export interface NewArrow {
  readonly id: AnnotationId;
  readonly from: NewArrowEnd;
  readonly to: NewArrowEnd;
  readonly bend: number;
  readonly color: InkColor;
}

/** Where an arrow begins or ends: on a card, on a mark that holds arrows, or at a place. */
export interface NewArrowEnd extends ArrowHold {
  readonly at: Point;
}

/** The smallest side of a shape, in map units. */
const smallestSide = 8;

/** Puts a sticky note on the paper; it may be blank. */
export function addSticky(
  map: CycleMap,
  actor: Actor,
  { id, at, anchor, words }: NewNote,
): readonly Edit[] | Refusal {
  if (words.length > limits.words) return refuse('too-long');
  return added(map, actor, id, (author) => ({
    kind: 'sticky',
    author,
    ...placed(at, anchor),
    words,
    paper: null,
  }));
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
    brush: ink.brush ?? 'pen',
    pressures: [...(ink.pressures ?? [])],
  }));
}

/** Draws a shape; one too small to be seen is refused. */
export function addShape(map: CycleMap, actor: Actor, shape: NewShape): readonly Edit[] | Refusal {
  const { id, at, anchor, form, color } = shape;
  const size = { width: Math.round(shape.size.width), height: Math.round(shape.size.height) };
  if (size.width < smallestSide || size.height < smallestSide) return refuse('empty-words');
  return added(map, actor, id, (author) => ({
    kind: 'shape',
    author,
    ...placed(at, anchor),
    form,
    size,
    color,
    words: '',
  }));
}

/**
 * Gives a shape or a sticky note another size: and another place at once, by a hand on one of its corners; without
 * `at` where it stands.
 */
export function resizeMark(
  map: CycleMap,
  actor: Actor,
  { id, at, size }: Pick<NewShape, 'id' | 'size'> & { readonly at?: Point },
): readonly Edit[] | Refusal {
  const mark = map.annotations.get(id);
  if (mark?.kind !== 'shape' && mark?.kind !== 'sticky') return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  const set = { kind: 'set', record: 'annotations', id } as const;
  const value = {
    width: Math.max(smallestSide, Math.round(size.width)),
    height: Math.max(smallestSide, Math.round(size.height)),
  };
  const sized: Edit = { ...set, field: mark.kind === 'shape' ? 'size' : 'paper', value };
  if (!at) return [sized];
  return [sized, { ...set, field: 'at', value: onGrid(at) }, { ...set, field: 'anchor', value: null }];
}

/**
 * Draws an arrow. An end on a thing goes where that goes; one that would lie on another bows further out. Inside of one
 * mark it holds on to nothing: only a card has a loop.
 */
export function addArrow(map: CycleMap, actor: Actor, arrow: NewArrow): readonly Edit[] | Refusal {
  const { id, from, to, color } = arrow;
  const at = onGrid(from.at);
  const isWithin = from.mark !== undefined && from.mark === to.mark;
  const end = (one: NewArrowEnd): ArrowEnd => ({
    ...(isWithin ? { card: null } : holdOf(map, one)),
    by: onGrid({ x: one.at.x - at.x, y: one.at.y - at.y }),
  });
  return added(map, actor, id, (author) => ({
    kind: 'arrow',
    author,
    at,
    anchor: null,
    from: end(from),
    to: end(to),
    bend: bendOf(bendApart(map, arrow)),
    color,
    words: '',
  }));
}

/** Curves an arrow by a hand on its middle. */
export function bendArrow(
  map: CycleMap,
  actor: Actor,
  { id, bend }: Pick<NewArrow, 'id' | 'bend'>,
): readonly Edit[] | Refusal {
  if (map.annotations.get(id)?.kind !== 'arrow') return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  return [{ kind: 'set', record: 'annotations', id, field: 'bend', value: bendOf(bend) }];
}

/** Lets go of one end of an arrow somewhere else: on another thing, or on the paper. */
export function bindArrow(
  map: CycleMap,
  actor: Actor,
  { id, end, to }: { readonly id: AnnotationId; readonly end: 'from' | 'to'; readonly to: NewArrowEnd },
): readonly Edit[] | Refusal {
  const arrow = map.annotations.get(id);
  const hold = holdOf(map, to);
  if (arrow?.kind !== 'arrow' || heldBy(hold) !== heldBy(to)) return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  const by = onGrid({ x: to.at.x - arrow.at.x, y: to.at.y - arrow.at.y });
  const isWithin = hold.mark !== undefined && hold.mark === arrow[end === 'from' ? 'to' : 'from'].mark;
  const value = { ...(isWithin ? { card: null } : hold), by };
  return [{ kind: 'set', record: 'annotations', id, field: end, value }];
}

/** What holds an end: nothing where it is gone, or holds no arrows. */
function holdOf({ cards, annotations }: CycleMap, { card, mark }: ArrowHold): ArrowHold {
  if (card !== null) return { card: cards.has(card) ? card : null };
  return mark !== undefined && holdsArrows(annotations.get(mark)) ? { card, mark } : { card };
}

/** Two arrows between the same things lie on each other when their curves are nearer than this. */
const tooNear = 0.14;
const apart = 0.26;

/** How an arrow bends so that it lies on no other between its two ends. */
function bendApart({ annotations }: CycleMap, { from, to, bend }: NewArrow): number {
  const [first, last] = [heldBy(from), heldBy(to)];
  if (first === null || last === null || first === last) return bend;
  const taken = [...annotations.values()].flatMap((one) => {
    if (one.kind !== 'arrow') return [];
    if (heldBy(one.from) === first && heldBy(one.to) === last) return [one.bend];
    // Seen from its own beginning, an arrow that comes back lies on the other side.
    return heldBy(one.from) === last && heldBy(one.to) === first ? [-one.bend] : [];
  });
  const step = bend < 0 ? -apart : apart;
  let free = bend;
  while (taken.some((other) => Math.abs(other - free) < tooNear) && Math.abs(free) < 1.6) free += step;
  return free;
}

const bendOf = (bend: number): number => Math.round(Math.min(2, Math.max(-2, bend)) * 100) / 100 + 0;

/** Writes on in the words of a mark, character by character; they may be blank on the way. */
export function writeNote(
  map: CycleMap,
  actor: Actor,
  { id, from, to }: WordsWritten & { readonly id: AnnotationId },
): readonly Edit[] | Refusal {
  const note = map.annotations.get(id);
  if (!note || !hasWords(note)) return refuse('gone');
  const refusal =
    refusedBy(actor, 'write', annotationSubject(note, map)) ?? refusedLength(from, to, mostWords(note));
  if (refusal) return refusal;
  return from === to ? [] : [{ kind: 'write', record: 'annotations', id, field: 'words', from, to }];
}

/** Writes other words on a mark; `from` says what stood there when the writing began. */
export function changeAnnotationWords(
  map: CycleMap,
  actor: Actor,
  { id, words, from }: { readonly id: AnnotationId; readonly words: string; readonly from?: string },
): readonly Edit[] | Refusal {
  const note = map.annotations.get(id);
  if (note?.kind === 'label' && words.trim() === '') return refuse('empty-words');
  const before = from ?? (note && hasWords(note) ? note.words : '');
  return writeNote(map, actor, { id, from: before, to: words });
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

function placed(at: Point, anchor: Anchor | null | undefined): Pick<Annotation, 'at' | 'anchor'> {
  return { at: onGrid(at), anchor: anchor ? { card: anchor.card, by: onGrid(anchor.by) } : null };
}
