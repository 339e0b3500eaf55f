import * as v from 'valibot';
import { Phrase } from './card.ts';
import type { Owner } from './card.ts';
import { ClauseId, PersonId } from './ids.ts';
import { limits } from './limits.ts';

/**
 * A clause of the narrative that somebody edited. `key` says which clause it stands for, `draft` is the text made
 * by rule that it replaced: when the rule's text becomes another, the edit is kept and says so. `owner` is the
 * person whom the clause is about. `words` is how it reads now, also while it is being written, maybe by several at
 * once and then longer than one may make it; `phrase` is how somebody finished it last, with who made that their own:
 * a confirmation holds while the words are those.
 */
export const EditedClause = v.object({
  id: ClauseId,
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.clauseKey)),
  owner: PersonId,
  words: v.string(),
  phrase: Phrase,
  draft: v.pipe(v.string(), v.maxLength(limits.words)),
});
export type EditedClause = Readonly<v.InferOutput<typeof EditedClause>>;

/**
 * One person's agreement to the story, word for word: the clauses they signed, by key. When one of their own
 * says something else their signature has fallen; when only another's does, the text has changed since.
 */
export const Signature = v.object({
  clauses: v.pipe(
    v.array(
      v.object({
        key: v.pipe(v.string(), v.maxLength(limits.clauseKey)),
        owner: PersonId,
        text: v.pipe(v.string(), v.maxLength(limits.words)),
      }),
    ),
    v.maxLength(limits.clauses),
  ),
});
export type Signature = Readonly<v.InferOutput<typeof Signature>>;

/**
 * The edits of one clause, by any of its keys, the one that counts first: of its own key before another, confirmed
 * by its owner before not, then the one with the greatest id. One that names somebody else as owner is none.
 */
export function editsOf(
  edits: ReadonlyMap<ClauseId, EditedClause>,
  { names, owner }: { readonly names: readonly string[]; readonly owner: PersonId },
): readonly EditedClause[] {
  const isOwned = ({ phrase }: EditedClause) => phrase.confirmedBy.includes(owner);
  return [...edits.values()]
    .filter((edit) => edit.owner === owner && names.includes(edit.key))
    .sort(
      (a, b) =>
        names.indexOf(a.key) - names.indexOf(b.key) ||
        Number(isOwned(b)) - Number(isOwned(a)) ||
        (a.id < b.id ? 1 : -1),
    );
}

/** True while a clause reads as its owner made it their own, letter by letter. */
export function isOwnWording({ owner, words, phrase }: EditedClause): boolean {
  return phrase.confirmedBy.includes(owner) && phrase.text === words;
}

/** A story as this person signs it, word for word. What is everybody’s is theirs too. */
export function signatureOf(
  signer: PersonId,
  clauses: readonly { readonly key: string; readonly owner: Owner; readonly words: string }[],
): Signature {
  return {
    clauses: clauses.map(({ key, owner, words }) => ({
      key,
      owner: owner === 'together' ? signer : owner,
      text: words,
    })),
  };
}
