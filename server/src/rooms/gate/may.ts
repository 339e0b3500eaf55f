import {
  CardId,
  Owner,
  PersonId,
  Phrase,
  Scribe,
  boardOf,
  cardSubject,
  mayEnter,
  onePersonsTemplate,
  remarkKinds,
  scribeOf,
  whyNot,
} from '@undercurrent/cycle';
import type { Actor, Board, RefusalReason } from '@undercurrent/cycle';
import {
  rulesOf,
  settingsName,
  saysNothing,
  takenBackKey,
  whyNotFirstRemark,
  whyNotFirstWords,
} from '@undercurrent/document';
import type { FieldRule, FieldsAt, Writing } from '@undercurrent/document';
import * as v from 'valibot';
import * as Y from 'yjs';
import type { Change } from './changes.ts';
import type { Roots } from './place.ts';
import { Refused } from './refused.ts';
import type { RefusedPlace } from './refused.ts';
import type { TypedWords } from './typed-words.ts';

export interface Judging {
  readonly roots: Roots;
  /** What the therapist held back before this update. */
  readonly board: Board;
  readonly typed: TypedWords;
}

/**
 * Step 3: judges what an update really changed by the field rules, which are those of the screens. A seat
 * that two people share may do what either of them may. Throws `Refused` with every place that was refused.
 */
export function judgeChanges(changes: readonly Change[], actor: Actor, judging: Judging): void {
  if (!mayEnter(actor, judging.roots.room)) throw new Refused('may', 'not-allowed');
  const refused: RefusedPlace[] = [];
  for (const change of changes) {
    if (change.isNew) refused.push(...judgeNew(change, actor, judging));
    else refused.push(...judgeChanged(change, actor, judging));
  }
  const first = refused[0];
  if (first) throw new Refused('may', first.reason, refused);
}

function judgeChanged(change: Change, actor: Actor, judging: Judging): readonly RefusedPlace[] {
  const { holder, fields, before, after } = change;
  const rules = rulesOf(holder.root);
  const refused: RefusedPlace[] = [];
  for (const { field, isWon } of fields) {
    const rule = rules.get(field);
    if (!rule) throw new Refused('may', 'unknown-field');
    const value = after(field);
    if (value === undefined && before(field) !== undefined) throw new Refused('may', 'incomplete-record');
    if (!isOnKind(rule, after)) throw new Refused('may', 'unknown-field');
    checkLength(rule, value);
    const reason = byAny(actor, judging, (speaker) =>
      rule.whyNot(writingOf(change, speaker, judging, isWon)),
    );
    if (reason) refused.push({ record: holder.root, id: holder.id, field, reason });
  }
  return refused;
}

function judgeNew(change: Change, actor: Actor, judging: Judging): readonly RefusedPlace[] {
  const { holder, after } = change;
  for (const [field, rule] of rulesOf(holder.root)) {
    const value = after(field);
    const isThere = value !== undefined;
    if (!isOnKind(rule, after)) {
      if (isThere) throw new Refused('may', 'unknown-field');
    } else if (rule.isRequired && !isThere) throw new Refused('may', 'incomplete-record');
    checkLength(rule, value);
  }
  const reason = byAny(actor, judging, (speaker) => judgesOfNew[holder.root](after, speaker, judging));
  return reason ? [{ record: holder.root, id: holder.id, field: null, reason }] : [];
}

/** What stands in words that several may write at once is known only when all of it is there. */
function checkLength({ isShared, schema }: FieldRule, words: unknown): void {
  if (isShared && words !== undefined && !v.is(schema, words)) throw new Refused('shape', 'wrong-value');
}

type JudgeNew = (after: FieldsAt, actor: Actor, judging: Judging) => RefusalReason | null;

/** Whether a record of each sort may be begun by this actor. */
const judgesOfNew: Readonly<Record<Change['holder']['root'], JudgeNew>> = {
  settings: () => 'not-allowed',
  // On a map of one person nobody else is ever named: the other may come to see it there.
  people: (_after, actor, { roots, board }) =>
    roots.named.get(settingsName)?.get('template') === onePersonsTemplate
      ? 'one-person-alone'
      : whyNot(actor, 'add-person', boardOf(board)),
  cycles: (_after, actor, { board }) => whyNot(actor, 'add-cycle', boardOf(board)),
  cards: (after, actor, { roots, board }) => {
    const owner = v.parse(Owner, after('owner'));
    if (owner !== 'together' && !isPerson(roots, owner)) return 'gone';
    const card = { owner, phrase: v.parse(Phrase, after('phrase')) };
    // Placed and taken back before it ever arrived: an empty mark that it was.
    if (after(takenBackKey) === true && saysNothing(after))
      return whyNot(actor, 'take-back', cardSubject(card));
    return after(takenBackKey) === true ? 'not-allowed' : whyNotFirstWords(actor, card, board);
  },
  annotations: (after, actor, { board }) => whyNot(actor, 'draw', boardOf(board)) ?? byOwnHand(after, actor),
  remarks: (after, actor, { roots }) => {
    const remark = {
      author: v.parse(Scribe, after('author')),
      kind: v.parse(RemarkKindSchema, after('kind')),
      to: v.parse(Owner, after('to')),
    };
    return whyNotFirstRemark(actor, remark, cardFields(roots, v.parse(CardId, after('card'))));
  },
  clauses: (after, actor, { roots }) => {
    const owner = v.parse(PersonId, after('owner'));
    if (!isPerson(roots, owner)) return 'gone';
    return whyNotFirstWords(actor, { owner, phrase: v.parse(Phrase, after('phrase')) });
  },
  // Whoever may be in a private room may begin anything in it; that was asked first of all.
  blocks: () => null,
  drafts: () => null,
};

const byOwnHand = (after: FieldsAt, actor: Actor): RefusalReason | null =>
  after('author') === scribeOf(actor) ? null : 'not-yours';

const isPerson = (roots: Roots, id: PersonId): boolean => roots.named.get('people')?.has(id) ?? false;

const RemarkKindSchema = v.picklist(remarkKinds);

/** A card as it is stored; null for a card that is not there, or was taken back. */
function cardFields(roots: Roots, id: CardId): FieldsAt | null {
  const card = roots.named.get('cards')?.get(id);
  return card instanceof Y.Map && card.get(takenBackKey) !== true ? (field) => card.get(field) : null;
}

/** The first speaker's no where all say no; null as soon as one may. */
function byAny(
  actor: Actor,
  { roots }: Judging,
  judge: (speaker: Actor) => RefusalReason | null,
): RefusalReason | null {
  if (actor.role !== 'shared') return judge(actor);
  let refusal: RefusalReason = 'not-allowed';
  for (const id of roots.named.get('people')?.keys() ?? []) {
    const person = v.safeParse(PersonId, id);
    if (!person.success) continue;
    const reason = judge({ role: 'shared', person: person.output });
    if (reason === null) return null;
    refusal = reason;
  }
  return refusal;
}

function writingOf(
  { holder, before, after }: Change,
  actor: Actor,
  judging: Judging,
  isWon: boolean,
): Writing {
  return {
    actor,
    board: judging.board,
    id: holder.id,
    before,
    after,
    isWon,
    wasTyped: (text, scribe) => judging.typed.has(holder.id ?? '', { text, scribe }),
  };
}

/** False for a field that an annotation of this kind doesn't have. */
function isOnKind(rule: FieldRule, after: FieldsAt): boolean {
  const kinds: readonly unknown[] | undefined = rule.kinds;
  return kinds === undefined || kinds.includes(after('kind'));
}
