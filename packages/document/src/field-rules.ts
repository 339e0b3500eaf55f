import {
  Anchor,
  Arrow,
  ArrowEnd,
  CardId,
  CheckIn,
  CycleId,
  EdgeNote,
  HandoutDigest,
  HandoutProposal,
  LeftOut,
  Owner,
  PausePlanWords,
  PauseMinutes,
  PersonId,
  Phrase,
  Point,
  Scribe,
  Shape,
  Signature,
  Sticky,
  annotationKinds,
  boardOf,
  Ink,
  brushes,
  cardKinds,
  directions,
  inks,
  languages,
  layouts,
  limits,
  ownerSubject,
  pausePlanFields,
  personColors,
  personDashes,
  personShapes,
  pronounSets,
  remarkKinds,
  shapeForms,
  templateIds,
  whyNot,
} from '@undercurrent/cycle';
import type { Act, Actor, AnnotationKind, Board, PausePlanField, RefusalReason } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { MapFields, RecordName, Records } from './edit.ts';
import { unpackPoints } from './ink-points.ts';
import { planKey, sharedReach } from './keys.ts';
import type { formatKey, takenBackKey } from './keys.ts';
import { privateRules } from './private-rules.ts';
import { unlessBroughtBack, unlessTakenBack, whyNotTakingBack } from './taken-back.ts';
import { whyNotAuthor, whyNotOwner, whyNotRemark, whyNotWords, whyNotWordsOf } from './word-rules.ts';

/** The stored fields of one record as they are at one moment; undefined where nothing is stored. */
export type FieldsAt = (field: string) => unknown;

/** One write that is to be judged: who, where, and the record before and after everything they changed in it. */
export interface Writing {
  readonly actor: Actor;
  /** What the therapist holds back at this moment. */
  readonly board: Board;
  /** The record's id; the map's own fields have none. */
  readonly id: string | null;
  readonly before: FieldsAt;
  readonly after: FieldsAt;
  /**
   * True when this scribe is known to have put these words on this card before, so that its owner may go
   * back to them: by undo, or by confirming while another was changing them.
   */
  readonly wasTyped: (text: string, scribe: Scribe) => boolean;
  /** False where the write lost against a concurrent one: then only whose field it is counts. */
  readonly isWon: boolean;
}

/** Type, limit and owner of one stored field. */
export interface FieldRule<Stored = unknown> {
  readonly schema: v.GenericSchema<unknown, Stored>;
  /** Always there from a record's first moment on. */
  readonly isRequired: boolean;
  /** Words that several may write at once, character by character; longer than `schema` allows they never get. */
  readonly isShared?: true;
  /** Annotations only: the kinds that have this field; left out, all have it. */
  readonly kinds?: readonly AnnotationKind[];
  /** Who may change it in a record that exists already. */
  readonly whyNot: (writing: Writing) => RefusalReason | null;
}

type KeysOfUnion<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type RulesFor<Fields> = {
  readonly [F in KeysOfUnion<Fields> & string]: FieldRule<ValueOf<Fields, F>>;
};
type Deletable = { readonly isDeleted: FieldRule<boolean> };

/** The whole table: a stored field that is not in it does not compile, and the gate lets no other through. */
export type FieldRules = {
  readonly [R in RecordName]: RulesFor<Records[R]['fields']> & Deletable;
} & {
  readonly settings: RulesFor<MapFields> & { readonly [formatKey]: FieldRule<number> };
  readonly cards: { readonly [takenBackKey]: FieldRule<true> };
};

const required = <S>(schema: v.GenericSchema<unknown, S>, judge: FieldRule['whyNot']): FieldRule<S> => ({
  schema,
  isRequired: true,
  whyNot: judge,
});
const optional = <S>(schema: v.GenericSchema<unknown, S>, judge: FieldRule['whyNot']): FieldRule<S> => ({
  schema,
  isRequired: false,
  whyNot: judge,
});
const onlyOn = <S>(kinds: readonly AnnotationKind[], rule: FieldRule<S>): FieldRule<S> => ({
  ...rule,
  kinds,
});

const never = (): RefusalReason => 'not-allowed';
const board =
  (act: Act) =>
  ({ actor, board: now }: Writing): RefusalReason | null =>
    whyNot(actor, act, boardOf(now));
/**
 * Anyone may begin a pause, only the therapist ends it; a value taken away reads as no pause. What else is
 * written meanwhile is let through: it was written before the pause reached its author, and must not be lost.
 */
const whyNotPaused = (writing: Writing): RefusalReason | null =>
  board(writing.isWon && writing.after('isPaused') !== true ? 'resume' : 'pause')(writing);
const ofPerson =
  (act: Act) =>
  ({ actor, id }: Writing): RefusalReason | null => {
    const owner = v.safeParse(PersonId, id);
    return owner.success ? whyNot(actor, act, ownerSubject(owner.output)) : 'not-allowed';
  };
const ofRemark = (act: Act) => (writing: Writing) => whyNotRemark(act, writing);
const ofAuthor = (act: Act) => (writing: Writing) => whyNotAuthor(act, writing);
const ofWords = (act: Act) => (writing: Writing) => whyNotWordsOf(act, writing);

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/**
 * Words that several may write at once. Twice as long as one writer may make them: what two wrote apart from each
 * other, each within the limit, must still fit when it comes together.
 */
const shared = (max: number, judge: FieldRule['whyNot']): FieldRule<string> => ({
  ...required(text(max * sharedReach), judge),
  isShared: true,
});
/** A key of `fractional-indexing`: letters and digits; a tidy order stays below 30. */
const rank = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,500}$/));
const distinctPhrase = v.pipe(
  Phrase,
  v.check(({ confirmedBy }) => new Set(confirmedBy).size === confirmedBy.length),
);
const packedPoints = v.custom<number[]>((stored) => unpackPoints(stored) !== null);
const isDeleted = v.boolean();
const offset = optional(v.nullable(Point), board('arrange'));
const link = optional(v.nullable(CardId), board('arrange'));

/**
 * Every field of a stored map or private room: its type, its limit, and who may change it. The server judges each update by
 * it, undo asks it before it takes an act back, and the acts it names are those that the screens grey out by.
 */
export const fieldRules: FieldRules = {
  settings: {
    format: optional(v.number(), never),
    layout: optional(v.picklist(layouts), board('arrange')),
    isBeneathRaised: optional(v.boolean(), board('arrange')),
    language: optional(v.picklist(languages), board('facilitate')),
    cycleWord: optional(v.pipe(text(limits.name), v.minLength(1)), board('name')),
    isExample: optional(v.boolean(), board('add-person')),
    isPaused: optional(v.boolean(), whyNotPaused),
    pauseLine: optional(text(limits.label), board('facilitate')),
    isLocked: optional(v.boolean(), board('facilitate')),
    floor: optional(v.nullable(PersonId), board('facilitate')),
    areCursorsHidden: optional(v.boolean(), board('facilitate')),
    template: optional(v.nullable(v.picklist(templateIds)), board('facilitate')),
    storyStart: optional(v.nullable(PersonId), board('arrange')),
    areIdeaNamesShown: optional(v.boolean(), board('facilitate')),
    handout: optional(v.nullable(HandoutProposal), board('propose')),
    'plan/minutes': optional(PauseMinutes, board('plan')),
    ...planRules(),
  },
  people: {
    name: required(text(limits.name), ofPerson('change-person')),
    pronouns: required(v.picklist(pronounSets), ofPerson('change-person')),
    initials: required(text(limits.initials), ofPerson('change-person')),
    color: required(v.picklist(personColors), ofPerson('change-person')),
    shape: required(v.picklist(personShapes), ofPerson('change-person')),
    dash: required(v.picklist(personDashes), ofPerson('change-person')),
    rank: required(rank, ofPerson('add-person')),
    consentAtMs: optional(v.nullable(v.number()), ofPerson('sign')),
    agreedName: optional(v.nullable(text(limits.cycleName * sharedReach)), ofPerson('sign')),
    signature: optional(v.nullable(Signature), ofPerson('sign')),
    checkIn: optional(v.nullable(CheckIn), ofPerson('sign')),
    leftOut: optional(v.nullable(LeftOut), ofPerson('sign')),
    agreedHandout: optional(v.nullable(HandoutDigest), ofPerson('sign')),
    isDeleted: optional(isDeleted, ofPerson('remove-person')),
  },
  cycles: {
    kind: required(v.picklist(['stuck', 'new']), board('add-cycle')),
    name: shared(limits.cycleName, board('name')),
    rank: required(rank, board('add-cycle')),
    isDeleted: optional(isDeleted, board('add-cycle')),
  },
  cards: {
    cycle: required(CycleId, ofWords('change-words')),
    owner: required(Owner, whyNotOwner),
    kind: required(v.picklist(cardKinds), ofWords('change-words')),
    phrase: required(distinctPhrase, unlessTakenBack('phrase', whyNotWords)),
    rank: required(rank, board('arrange')),
    under: link,
    replaces: link,
    exit: link,
    edge: optional(v.nullable(EdgeNote), unlessTakenBack('edge', board('arrange'))),
    notice: optional(v.nullable(text(limits.label)), unlessTakenBack('notice', ofWords('change-words'))),
    direction: optional(v.nullable(v.picklist(directions)), ofWords('change-words')),
    isIdea: optional(v.boolean(), board('arrange')),
    recipient: optional(v.nullable(PersonId), ofWords('change-words')),
    'offset/ring': offset,
    'offset/figure-eight': offset,
    'offset/columns': offset,
    'offset/free': offset,
    isDeleted: optional(isDeleted, unlessBroughtBack(ofWords('delete-card'))),
    isTakenBack: optional(v.literal(true), whyNotTakingBack),
  },
  annotations: {
    kind: required(v.picklist(annotationKinds), never),
    author: required(Scribe, never),
    at: required(Point, board('arrange')),
    anchor: optional(v.nullable(Anchor), board('arrange')),
    words: onlyOn(['sticky', 'label', 'shape', 'arrow'], shared(limits.words, ofAuthor('write'))),
    points: onlyOn(['ink'], required(packedPoints, ofAuthor('change-annotation'))),
    color: onlyOn(['ink', 'shape', 'arrow'], required(v.picklist(inks), ofAuthor('change-annotation'))),
    brush: onlyOn(['ink'], optional(v.picklist(brushes), never)),
    pressures: onlyOn(['ink'], optional(Ink.entries.pressures, never)),
    form: onlyOn(['shape'], required(v.picklist(shapeForms), ofAuthor('change-annotation'))),
    size: onlyOn(['shape'], required(Shape.entries.size, board('arrange'))),
    paper: onlyOn(['sticky'], optional(Sticky.entries.paper, board('arrange'))),
    from: onlyOn(['arrow'], required(ArrowEnd, board('arrange'))),
    to: onlyOn(['arrow'], required(ArrowEnd, board('arrange'))),
    bend: onlyOn(['arrow'], required(Arrow.entries.bend, board('arrange'))),
    width: onlyOn(
      ['ink'],
      required(v.pipe(v.number(), v.minValue(0.5), v.maxValue(40)), ofAuthor('change-annotation')),
    ),
    isDeleted: optional(isDeleted, ofAuthor('erase')),
  },
  remarks: {
    card: required(CardId, never),
    to: required(Owner, never),
    author: required(Scribe, never),
    kind: required(v.picklist(remarkKinds), never),
    words: required(text(limits.words), never),
    isDeleted: optional(isDeleted, ofRemark('take-remark-away')),
  },
  clauses: {
    key: required(v.pipe(text(limits.clauseKey), v.minLength(1)), never),
    owner: required(PersonId, never),
    words: shared(limits.words, ofWords('change-words')),
    phrase: required(distinctPhrase, whyNotWords),
    draft: required(text(limits.words), ofWords('change-words')),
    isDeleted: optional(isDeleted, ofWords('delete-card')),
  },
  ...privateRules,
};

type PlanRules = { readonly [F in PausePlanField as `plan/${F}`]: FieldRule<string> };

/** Each field of the pause plan is settled by itself. */
function planRules(): PlanRules {
  const rule = optional(PausePlanWords, board('plan'));
  return Object.fromEntries(pausePlanFields.map((field) => [planKey(field), rule])) as PlanRules;
}

const byName: ReadonlyMap<string, ReadonlyMap<string, FieldRule>> = new Map(
  Object.entries(fieldRules).map(([root, fields]) => [
    root,
    new Map<string, FieldRule>(Object.entries<FieldRule>({ ...fields })),
  ]),
);

/** True for words that several may write at once. */
export const isSharedText = (root: string, field: string): boolean =>
  rulesOf(root).get(field)?.isShared === true;

/** The rules of a root's fields by name; empty for a root that the format doesn't know. */
export function rulesOf(root: string): ReadonlyMap<string, FieldRule> {
  return byName.get(root) ?? new Map<string, FieldRule>();
}
