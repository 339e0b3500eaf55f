import {
  boardOf,
  cardSubject,
  editsOf,
  isOwnWording,
  limits,
  ownerSubject,
  refuse,
  signatureOf,
} from '@undercurrent/cycle';
import type { Actor, ClauseId, CycleMap, EditedClause, PersonId, Refusal } from '@undercurrent/cycle';
import type { Clause } from '@undercurrent/cycle/narrative';
import type { Edit } from '../edit.ts';
import { refusedLength } from './words-written.ts';
import type { WordsWritten } from './words-written.ts';
import { isOnMap, phraseBy, refusedBy, refusedWords } from './card-rules.ts';

/** A clause of the story as it reads now. */
export type ClauseNow = Pick<Clause, 'key' | 'names' | 'owner' | 'draft'>;

/** A clause, and the id of its first wording where it has none yet. */
interface Worded {
  readonly clause: ClauseNow;
  readonly id: ClauseId;
}

/**
 * Puts a clause of the story into somebody’s own words; with the words of the rules it is told by them again.
 * While its owner has not made the words theirs the therapist may write them too. `id` is for a first wording.
 */
export function wordClause(
  map: CycleMap,
  actor: Actor,
  { clause, id, words }: Worded & { readonly words: string },
): readonly Edit[] | Refusal {
  const text = words.trim();
  const known = wordingOf(map, clause);
  if (text === clause.draft) return tellClauseAgain(map, actor, clause);
  const refusal = refusedWording(map, actor, clause) ?? refusedWords(text);
  if (refusal) return refusal;
  if (!known) return begun(actor, { clause, id, words: text, phraseText: text });
  return [...written(known, { from: known.words, to: text }), ...finished(actor, known, { clause, text })];
}

/**
 * Writes on in a clause of the story, character by character; it may be blank on the way. With the first character it
 * becomes its owner’s wording, and it is theirs to agree to once it is finished (`finishClause`).
 */
export function writeClause(
  map: CycleMap,
  actor: Actor,
  { clause, id, from, to }: Worded & WordsWritten,
): readonly Edit[] | Refusal {
  const refusal = refusedWording(map, actor, clause) ?? refusedLength(from, to, limits.words);
  if (refusal) return refusal;
  const known = wordingOf(map, clause);
  if (known) return written(known, { from, to });
  return from === to ? [] : begun(actor, { clause, id, words: to, phraseText: '' });
}

/**
 * Ends the writing in a clause, which read `before` when it began: whoever it is about makes it their own, word for
 * word. What says no more than the rules do is told by them again; a blank one reads as it did before.
 */
export function finishClause(
  map: CycleMap,
  actor: Actor,
  { clause, before }: { readonly clause: ClauseNow; readonly before: string },
): readonly Edit[] | Refusal {
  const known = wordingOf(map, clause);
  if (!known) return [];
  const text = known.words.trim() === '' ? before : known.words.trim();
  if (text === clause.draft) return tellClauseAgain(map, actor, clause);
  const refusal = refusedWording(map, actor, clause) ?? refusedWords(text);
  if (refusal) return refusal;
  return [...written(known, { from: known.words, to: text }), ...finished(actor, known, { clause, text })];
}

/**
 * Brings a wording that was begun here into the one that counts, where two began to word one clause at the same
 * moment: every character of both stays.
 */
export function joinWording(
  map: CycleMap,
  actor: Actor,
  { own }: { readonly own: ClauseId },
): readonly Edit[] | Refusal {
  const mine = map.clauses.get(own);
  const counting = mine && editsOf(map.clauses, { names: [mine.key], owner: mine.owner })[0];
  if (!mine || !counting || counting.id === own) return [];
  const refusal =
    refusedBy(actor, 'change-words', cardSubject(counting)) ??
    refusedBy(actor, 'delete-card', cardSubject(mine));
  if (refusal) return refusal;
  return [
    ...written(counting, { from: mine.draft, to: mine.words }),
    { kind: 'delete', record: 'clauses', id: own },
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

/** Makes the wording that somebody else typed for one one’s own, as it was seen where that is told. */
export function confirmClause(
  map: CycleMap,
  actor: Actor,
  { id, seen }: { readonly id: ClauseId; readonly seen?: string },
): readonly Edit[] | Refusal {
  const edit = map.clauses.get(id);
  if (!edit) return refuse('gone');
  const refusal = refusedBy(actor, 'confirm', cardSubject(edit));
  if (refusal) return refusal;
  if (seen !== undefined && seen !== edit.words) return refuse('changed');
  if (edit.words.length > limits.words) return refuse('too-long');
  return isOwnWording(edit) ? [] : [confirmed(edit)];
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
  if (clauses.some(({ words }) => words.length > limits.words)) return refuse('too-long');
  const value = signatureOf(person, clauses);
  const waiting = clauses.flatMap(({ edit }) =>
    edit?.owner === person && !isOwnWording(edit) ? [edit] : [],
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

/** What stands in the place of the rules’ words, if anything. */
const wordingOf = (map: CycleMap, { names, owner }: ClauseNow): EditedClause | null =>
  (owner === 'together' ? null : editsOf(map.clauses, { names, owner })[0]) ?? null;

/** Why this actor may not word a clause; null when they may. What is everybody’s is told by the rules alone. */
function refusedWording(map: CycleMap, actor: Actor, clause: ClauseNow): Refusal | null {
  const { owner } = clause;
  if (owner === 'together') return refuse('not-allowed');
  if (!isOnMap(map, owner)) return refuse('gone');
  const known = wordingOf(map, clause);
  if (known) return refusedBy(actor, 'change-words', cardSubject(known));
  if (map.clauses.size >= limits.clauses) return refuse('too-many');
  return refusedBy(actor, 'add-card', ownerSubject(owner));
}

interface FirstWording extends Worded {
  readonly words: string;
  /** What of it is finished: all of it, or nothing. */
  readonly phraseText: string;
}

function begun(actor: Actor, { clause, id, words, phraseText }: FirstWording): readonly Edit[] {
  const { key, owner, draft } = clause;
  if (owner === 'together') return [];
  const phrase = phraseBy(actor, owner, phraseText);
  return [{ kind: 'create', record: 'clauses', id, fields: { key, owner, words, phrase, draft } }];
}

function written({ id }: EditedClause, { from, to }: WordsWritten): readonly Edit[] {
  return from === to ? [] : [{ kind: 'write', record: 'clauses', id, field: 'words', from, to }];
}

function finished(
  actor: Actor,
  known: EditedClause,
  { clause, text }: { readonly clause: ClauseNow; readonly text: string },
): readonly Edit[] {
  const set = { kind: 'set', record: 'clauses', id: known.id } as const;
  const value = phraseBy(actor, known.owner, text);
  const { draft } = clause;
  return [
    ...(known.phrase.text === text ? [] : [{ ...set, field: 'phrase', value } as const]),
    ...(known.draft === draft ? [] : [{ ...set, field: 'draft', value: draft } as const]),
  ];
}

function confirmed({ id, owner, words, phrase }: EditedClause): Edit {
  const isSame = phrase.text === words;
  const confirmedBy = [...new Set([...phrase.confirmedBy, owner])].sort();
  const value = isSame ? { ...phrase, confirmedBy } : { text: words, scribe: owner, confirmedBy: [owner] };
  return { kind: 'set', record: 'clauses', id, field: 'phrase', value };
}
