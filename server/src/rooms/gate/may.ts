import { Owner, PersonId, Phrase, boardSubject, scribeOf, whyNot } from '@undercurrent/cycle';
import type { Actor, RefusalReason } from '@undercurrent/cycle';
import { rulesOf, whyNotFirstWords } from '@undercurrent/document';
import type { Writing } from '@undercurrent/document';
import * as v from 'valibot';
import type { Change } from './changes.ts';
import type { Roots } from './place.ts';
import { Refused } from './refused.ts';
import type { RefusedPlace } from './refused.ts';
import type { TypedWords } from './typed-words.ts';

export interface Judging {
  readonly roots: Roots;
  readonly isLocked: boolean;
  readonly typed: TypedWords;
}

/**
 * Step 3: judges what an update really changed by the field rules, which are those of the screens. A seat
 * that two people share may do what either of them may. Throws `Refused` with every place that was refused.
 */
export function judgeChanges(changes: readonly Change[], actor: Actor, judging: Judging): void {
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
  const refused: RefusedPlace[] = [];
  for (const { field, isWon } of fields) {
    const rule = rulesOf(holder.root).get(field);
    if (!rule) throw new Refused('may', 'unknown-field');
    if (after(field) === undefined && before(field) !== undefined)
      throw new Refused('may', 'incomplete-record');
    if (!isOnKind(change, field)) throw new Refused('may', 'unknown-field');
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
    const isThere = after(field) !== undefined;
    if (!isOnKind(change, field)) {
      if (isThere) throw new Refused('may', 'unknown-field');
    } else if (rule.isRequired && !isThere) throw new Refused('may', 'incomplete-record');
  }
  const reason = byAny(actor, judging, (speaker) => whyNotNew(change, speaker, judging));
  return reason ? [{ record: holder.root, id: holder.id, field: null, reason }] : [];
}

function whyNotNew({ holder, after }: Change, actor: Actor, judging: Judging): RefusalReason | null {
  const board = { ...boardSubject, isLocked: judging.isLocked };
  switch (holder.root) {
    case 'settings':
      return 'not-allowed';
    case 'people':
      return whyNot(actor, 'add-person', board);
    case 'cycles':
      return whyNot(actor, 'add-cycle', board);
    case 'cards': {
      const owner = v.parse(Owner, after('owner'));
      if (owner !== 'together' && !judging.roots.named.get('people')?.has(owner)) return 'gone';
      return whyNotFirstWords(actor, { owner, phrase: v.parse(Phrase, after('phrase')) });
    }
    case 'annotations':
      return whyNot(actor, 'draw', board) ?? (after('author') === scribeOf(actor) ? null : 'not-yours');
  }
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
    isLocked: judging.isLocked,
    id: holder.id,
    before,
    after,
    isWon,
    wasTyped: (text, scribe) => judging.typed.has(holder.id ?? '', { text, scribe }),
  };
}

/** False for a field that an annotation of this kind doesn't have. */
function isOnKind({ holder, after }: Change, field: string): boolean {
  const kinds: readonly unknown[] | undefined = rulesOf(holder.root).get(field)?.kinds;
  return kinds === undefined || kinds.includes(after('kind'));
}
