import * as v from 'valibot';
import { Phrase } from './card.ts';
import { ClauseId, PersonId } from './ids.ts';
import { limits } from './limits.ts';

/**
 * A clause of the narrative that somebody edited. `key` says which clause it stands for, `draft` is the text made
 * by rule that it replaced: when the rule's text becomes another, the edit is kept and says so. `owner` is the
 * person whom the clause is about. Of several edits of one key the one with the greatest id counts.
 */
export const EditedClause = v.object({
  id: ClauseId,
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.clauseKey)),
  owner: PersonId,
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
