import {
  boardOf,
  cardSubject,
  editsOf,
  isConfirmed,
  limits,
  ownerSubject,
  refuse,
  signatureOf,
} from '@undercurrent/cycle';
import type { Actor, ClauseId, CycleMap, EditedClause, PersonId, Refusal } from '@undercurrent/cycle';
import type { Clause } from '@undercurrent/cycle/narrative';
import type { Edit } from '../edit.ts';
import { isOnMap, phraseBy, refusedBy, refusedWords } from './card-rules.ts';

/** A clause of the story as it reads now. */
export type ClauseNow = Pick<Clause, 'key' | 'names' | 'owner' | 'draft'>;

/**
 * Puts a clause of the story into somebody’s own words; with the words of the rules it is told by them again.
 * While its owner has not made the words theirs the therapist may write them too. `id` is for a first wording.
 */
export function wordClause(
  map: CycleMap,
  actor: Actor,
  { clause, id, words }: { readonly clause: ClauseNow; readonly id: ClauseId; readonly words: string },
): readonly Edit[] | Refusal {
  const { owner, draft } = clause;
  if (owner === 'together') return refuse('not-allowed');
  if (!isOnMap(map, owner)) return refuse('gone');
  const text = words.trim();
  if (text === draft) return tellClauseAgain(map, actor, clause);
  const [known] = editsOf(map.clauses, { names: clause.names, owner });
  const refusal =
    (known
      ? refusedBy(actor, 'change-words', cardSubject(known))
      : refusedBy(actor, 'add-card', ownerSubject(owner))) ?? refusedWords(text);
  if (refusal) return refusal;
  const phrase = phraseBy(actor, owner, text);
  if (!known && map.clauses.size >= limits.clauses) return refuse('too-many');
  if (!known)
    return [{ kind: 'create', record: 'clauses', id, fields: { key: clause.key, owner, phrase, draft } }];
  const set = { kind: 'set', record: 'clauses', id: known.id } as const;
  return [
    ...(known.phrase.text === text ? [] : [{ ...set, field: 'phrase', value: phrase } as const]),
    ...(known.draft === draft ? [] : [{ ...set, field: 'draft', value: draft } as const]),
  ];
}

/** Lets the rules tell a clause again. */
export function tellClauseAgain(
  map: CycleMap,
  actor: Actor,
  { names, owner }: Pick<ClauseNow, 'names' | 'owner'>,
): readonly Edit[] | Refusal {
  if (owner === 'together') return refuse('not-allowed');
  const known = editsOf(map.clauses, { names, owner });
  const refusal = known
    .map((edit) => refusedBy(actor, 'delete-card', cardSubject(edit)))
    .find((no) => no !== null);
  return refusal ?? known.map(({ id }) => ({ kind: 'delete', record: 'clauses', id }));
}

/** Makes the wording that somebody else typed for one one’s own. */
export function confirmClause(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: ClauseId },
): readonly Edit[] | Refusal {
  const edit = map.clauses.get(id);
  if (!edit) return refuse('gone');
  const refusal = refusedBy(actor, 'confirm', cardSubject(edit));
  if (refusal) return refusal;
  return isConfirmed(map, edit) ? [] : [confirmed(edit)];
}

/**
 * Signs the story word for word, for oneself alone. Wordings that somebody else typed for the signer become
 * theirs with it: what one signs one has made one’s own.
 */
export function signStory(
  map: CycleMap,
  actor: Actor,
  { clauses }: { readonly clauses: readonly Pick<Clause, 'key' | 'owner' | 'words' | 'edit'>[] },
): readonly Edit[] | Refusal {
  const { person } = actor;
  if (person === null || !isOnMap(map, person)) return refuse('not-allowed');
  const refusal = refusedBy(actor, 'sign', ownerSubject(person));
  if (refusal) return refusal;
  if (clauses.length === 0) return refuse('empty-words');
  if (clauses.length > limits.clauses) return refuse('too-many');
  const value = signatureOf(person, clauses);
  const waiting = clauses.flatMap(({ edit }) =>
    edit?.owner === person && !isConfirmed(map, edit) ? [edit] : [],
  );
  return [
    ...waiting.map(confirmed),
    { kind: 'set', record: 'people', id: person, field: 'signature', value },
  ];
}

/** Takes one’s own signature away again. */
export function takeSignatureBack(map: CycleMap, actor: Actor): readonly Edit[] | Refusal {
  const person = map.people.find(({ id }) => id === actor.person);
  if (!person) return refuse('not-allowed');
  const refusal = refusedBy(actor, 'sign', ownerSubject(person.id));
  if (refusal) return refusal;
  return person.signature
    ? [{ kind: 'set', record: 'people', id: person.id, field: 'signature', value: null }]
    : [];
}

/** Says with whom the story begins, for everybody; null: with the first card of the ring. */
export function startStoryWith(
  map: CycleMap,
  actor: Actor,
  { person }: { readonly person: PersonId | null },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  if (person !== null && !isOnMap(map, person)) return refuse('gone');
  return person === map.storyStart ? [] : [{ kind: 'set-map', field: 'storyStart', value: person }];
}

function confirmed({ id, owner, phrase }: EditedClause): Edit {
  const value = { ...phrase, confirmedBy: [...new Set([...phrase.confirmedBy, owner])].sort() };
  return { kind: 'set', record: 'clauses', id, field: 'phrase', value };
}
