import {
  Anchor,
  Arrow,
  ArrowEnd,
  AnnotationId,
  CardId,
  CheckIn,
  ClauseId,
  CycleId,
  EdgeNote,
  HandoutDigest,
  LeftOut,
  Owner,
  PersonId,
  Point,
  RemarkId,
  Scribe,
  Shape,
  Signature,
  Sticky,
  Ink,
  brushes,
  cardKinds,
  directions,
  limits,
  personColors,
  personDashes,
  personShapes,
  pronounSets,
  inks,
  remarkKinds,
  shapeForms,
} from '@undercurrent/cycle';
import type { Annotation, Card, Cycle, EditedClause, Person, Remark } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { MapRecordName } from './edit.ts';
import { unpackPoints } from './ink-points.ts';
import { offsetKey, sharedReach, takenBackKey } from './keys.ts';
import { parsed, readWith, soft, softRank, softText } from './stored.ts';
import type { FieldsReader, ReadRecord } from './stored.ts';

/** What a map holds under each root, as plain data. */
export interface Things {
  people: Person;
  cycles: Cycle;
  cards: Card;
  annotations: Annotation;
  remarks: Remark;
  clauses: EditedClause;
}

const softPoint = soft(v.nullable(Point), null);
const softCardId = soft(v.nullable(CardId), null);

const StoredPhrase = v.object({
  text: softText(limits.words),
  scribe: soft(Scribe, 'therapist'),
  confirmedBy: soft(v.pipe(v.array(PersonId), v.maxLength(limits.people)), []),
});

const StoredCard = v.object({
  id: CardId,
  cycle: CycleId,
  owner: Owner,
  kind: v.picklist(cardKinds),
  phrase: StoredPhrase,
  rank: softRank,
  under: softCardId,
  replaces: softCardId,
  exit: softCardId,
  edge: soft(v.nullable(EdgeNote), null),
  notice: soft(v.nullable(v.pipe(v.string(), v.maxLength(limits.label))), null),
  direction: soft(v.nullable(v.picklist(directions)), null),
  isIdea: soft(v.boolean(), false),
  recipient: soft(v.nullable(PersonId), null),
  [offsetKey('ring')]: softPoint,
  [offsetKey('figure-eight')]: softPoint,
  [offsetKey('columns')]: softPoint,
  [offsetKey('free')]: softPoint,
});

const StoredPerson = v.object({
  id: PersonId,
  name: softText(limits.name),
  pronouns: soft(v.picklist(pronounSets), 'name'),
  initials: softText(limits.initials),
  color: soft(v.picklist(personColors), personColors[0]),
  shape: soft(v.picklist(personShapes), personShapes[0]),
  dash: soft(v.picklist(personDashes), personDashes[0]),
  rank: softRank,
  consentAtMs: soft(v.nullable(v.number()), null),
  agreedName: soft(v.nullable(v.pipe(v.string(), v.maxLength(limits.cycleName * sharedReach))), null),
  signature: soft(v.nullable(Signature), null),
  checkIn: soft(v.nullable(CheckIn), null),
  leftOut: soft(v.nullable(LeftOut), null),
  agreedHandout: soft(v.nullable(HandoutDigest), null),
});

const StoredCycle = v.object({
  id: CycleId,
  kind: soft(v.picklist(['stuck', 'new']), 'stuck'),
  name: softText(limits.cycleName * sharedReach),
  rank: softRank,
});

const onPaper = { id: AnnotationId, author: Scribe, at: Point, anchor: soft(v.nullable(Anchor), null) };
const softWords = softText(limits.words * sharedReach);
const softColor = soft(v.picklist(inks), 'ink');
const StoredAnnotation = v.variant('kind', [
  v.object({
    ...onPaper,
    kind: v.literal('sticky'),
    words: softWords,
    paper: soft(Sticky.entries.paper, null),
  }),
  v.object({ ...onPaper, kind: v.literal('label'), words: softWords }),
  v.object({
    ...onPaper,
    kind: v.literal('ink'),
    points: v.pipe(
      v.unknown(),
      v.transform(unpackPoints),
      v.custom<readonly number[]>((points) => points !== null),
    ),
    color: softColor,
    width: soft(v.pipe(v.number(), v.minValue(0.5), v.maxValue(40)), 2),
    brush: soft(v.picklist(brushes), 'pen'),
    pressures: soft(Ink.entries.pressures, []),
  }),
  v.object({
    ...onPaper,
    kind: v.literal('shape'),
    form: soft(v.picklist(shapeForms), 'box'),
    size: Shape.entries.size,
    color: softColor,
    words: softWords,
  }),
  v.object({
    ...onPaper,
    kind: v.literal('arrow'),
    from: ArrowEnd,
    to: ArrowEnd,
    bend: soft(Arrow.entries.bend, 0),
    color: softColor,
    words: softWords,
  }),
]);

const StoredRemark = v.object({
  id: RemarkId,
  card: CardId,
  to: Owner,
  author: Scribe,
  kind: v.picklist(remarkKinds),
  words: softText(limits.words),
});

const StoredClause = v.object({
  id: ClauseId,
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.clauseKey)),
  owner: PersonId,
  words: softText(limits.words * sharedReach),
  phrase: StoredPhrase,
  draft: softText(limits.words),
});

const readers: { readonly [R in MapRecordName]: FieldsReader<Things[R]> } = {
  people: (fields) => parsed(v.safeParse(StoredPerson, fields)),
  cycles: (fields) => parsed(v.safeParse(StoredCycle, fields)),
  cards: (fields) => {
    if (fields[takenBackKey] === true) return null;
    const stored = parsed(v.safeParse(StoredCard, fields));
    return stored ? toCard(stored) : null;
  },
  annotations: (fields) => {
    const stored = parsed(v.safeParse(StoredAnnotation, fields));
    return stored?.kind === 'ink' ? { ...stored, points: [...stored.points] } : stored;
  },
  remarks: (fields) => parsed(v.safeParse(StoredRemark, fields)),
  clauses: (fields) => parsed(v.safeParse(StoredClause, fields)),
};

/**
 * One record as plain data, or null when it is no record: its id, or what a card or an annotation cannot be
 * told without (its cycle, owner, kind and words; its author and place), cannot be read. Never throws.
 */
export function readRecord<R extends MapRecordName>(
  record: R,
  id: string,
  value: unknown,
): ReadRecord<Things[R]> | null {
  return readWith(readers[record], id, value);
}

function toCard(stored: v.InferOutput<typeof StoredCard>): Card {
  const {
    [offsetKey('ring')]: ring,
    [offsetKey('figure-eight')]: figureEight,
    [offsetKey('columns')]: columns,
    [offsetKey('free')]: free,
    ...card
  } = stored;
  return {
    ...card,
    offsets: {
      ...(ring && { ring }),
      ...(figureEight && { 'figure-eight': figureEight }),
      ...(columns && { columns }),
      ...(free && { free }),
    },
  };
}
