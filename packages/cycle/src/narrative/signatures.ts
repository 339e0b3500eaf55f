import type { Signature } from '../clause.ts';
import type { PersonId } from '../ids.ts';
import type { Clause, ClauseKey } from './story.ts';

/**
 * How somebody stands to the story. `stands`: what they signed of their own is as it was; `changed` are clauses
 * that say something else since, which are others’. `fallen`: one of their own clauses says something else, or is
 * gone. What came to the story after they signed is neither.
 */
export type SignatureState =
  | { readonly kind: 'none' }
  | { readonly kind: 'stands' | 'fallen'; readonly changed: readonly ClauseKey[] };

/** How a signature stands to the whole story, with all that lies beneath, as it reads now. */
export function signatureState(
  { id, signature }: { readonly id: PersonId; readonly signature: Signature | null },
  clauses: readonly Clause[],
): SignatureState {
  if (!signature) return { kind: 'none' };
  const changed = signature.clauses.filter(
    (signed) => findSigned(clauses, signed.key)?.words !== signed.text,
  );
  const keys = changed.flatMap(({ key }) => findSigned(clauses, key)?.key ?? []);
  return { kind: changed.some(({ owner }) => owner === id) ? 'fallen' : 'stands', changed: keys };
}

function findSigned(clauses: readonly Clause[], key: string): Clause | undefined {
  return (
    clauses.find((clause) => clause.key === key) ??
    clauses.find(({ names }) => names.some((name) => name === key))
  );
}
