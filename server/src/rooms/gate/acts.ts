import { Phrase } from '@undercurrent/cycle';
import type { AuditAct, AuditVerb } from '@undercurrent/protocol';
import * as v from 'valibot';
import type { Change } from './changes.ts';
import type { Holder } from './place.ts';

type Root = Holder['root'];
/** What a write to a field is called; null for one that is not told of. */
type Telling = (before: unknown, after: unknown) => AuditVerb | null;

/** What the birth of a record is called; what is born in a private room is nobody's concern. */
const births: Readonly<Record<Root, AuditVerb | null>> = {
  settings: null,
  people: 'person-added',
  cycles: 'cycle-added',
  cards: 'card-placed',
  annotations: 'mark-made',
  remarks: 'remark-left',
  clauses: 'story-edited',
  blocks: null,
  drafts: null,
};

const always =
  (verb: AuditVerb): Telling =>
  () =>
    verb;
const whether =
  (yes: AuditVerb, no: AuditVerb): Telling =>
  (_before, after) =>
    after === true ? yes : no;
const whetherSome =
  (some: AuditVerb, none: AuditVerb): Telling =>
  (_before, after) =>
    after === null || after === undefined ? none : some;
const ofWords =
  (changed: AuditVerb, confirmed: AuditVerb | null): Telling =>
  (before, after) => {
    const [was, is] = [v.safeParse(Phrase, before), v.safeParse(Phrase, after)];
    if (!was.success || !is.success || was.output.text !== is.output.text) return changed;
    const isMore = is.output.confirmedBy.some((person) => !was.output.confirmedBy.includes(person));
    return isMore ? confirmed : null;
  };

const tellings: Readonly<Record<Root, Readonly<Record<string, Telling>>>> = {
  settings: {
    cycleWord: always('cycle-word-changed'),
    isPaused: whether('pause-begun', 'pause-ended'),
    isLocked: whether('board-locked', 'board-unlocked'),
    floor: whetherSome('floor-given', 'floor-opened'),
    handout: whetherSome('handout-proposed', 'handout-closed'),
    'plan/': always('plan-changed'),
  },
  people: {
    ...telling(always('person-changed'), ['name', 'pronouns', 'initials', 'color', 'shape', 'dash']),
    consentAtMs: always('consent-given'),
    agreedName: always('name-agreed'),
    signature: whetherSome('story-signed', 'signature-withdrawn'),
    agreedHandout: whetherSome('handout-agreed', 'handout-agreement-withdrawn'),
    leftOut: always('handout-left-out'),
    isDeleted: whether('person-removed', 'person-restored'),
  },
  cycles: { name: always('cycle-named'), isDeleted: whether('cycle-removed', 'cycle-restored') },
  cards: {
    phrase: ofWords('card-changed', 'card-confirmed'),
    ...telling(always('card-changed'), ['owner', 'kind', 'edge', 'notice', 'direction', 'recipient']),
    isDeleted: whether('card-deleted', 'card-restored'),
    isTakenBack: always('card-taken-back'),
  },
  annotations: {
    ...telling(always('mark-changed'), ['words', 'points', 'color', 'width']),
    isDeleted: whether('mark-deleted', 'mark-restored'),
  },
  remarks: { isDeleted: whether('remark-removed', 'remark-restored') },
  clauses: {
    words: always('story-edited'),
    isDeleted: whether('story-edit-removed', 'story-edited'),
  },
  blocks: {},
  drafts: {},
};

/**
 * What an update did, for the audit log: each thing once for each verb. To be read where `before` still can be,
 * which is where the changes are judged.
 */
export function actsOf(changes: readonly Change[]): readonly AuditAct[] {
  const acts: AuditAct[] = [];
  for (const change of changes) {
    const { holder, isNew } = change;
    const verbs = isNew ? [births[holder.root]] : verbsOf(change);
    for (const verb of new Set(verbs)) if (verb !== null) acts.push({ verb, ids: idsOf(change, verb) });
  }
  return acts;
}

function verbsOf({ holder, fields, before, after }: Change): readonly (AuditVerb | null)[] {
  const told = tellings[holder.root];
  const verbs: (AuditVerb | null)[] = [];
  for (const { field, isWon } of fields) {
    const tell = told[field] ?? (field.startsWith('plan/') ? told['plan/'] : undefined);
    if (tell !== undefined && isWon) verbs.push(tell(before(field), after(field)));
  }
  // Whoever takes a card back empties and deletes it in the same act.
  return verbs.includes('card-taken-back') ? ['card-taken-back'] : verbs;
}

function idsOf({ holder, after }: Change, verb: AuditVerb): readonly string[] {
  const of = after(verb === 'floor-given' ? 'floor' : 'card');
  const ids = [holder.id, holder.root === 'remarks' || verb === 'floor-given' ? of : null];
  return ids.filter((id): id is string => typeof id === 'string');
}

function telling(tell: Telling, fields: readonly string[]): Readonly<Record<string, Telling>> {
  return Object.fromEntries(fields.map((field) => [field, tell]));
}
