import {
  Owner,
  Phrase,
  Scribe,
  annotationKinds,
  annotationSubject,
  cardSubject,
  hasConfirmation,
  ownerSubject,
  remarkSubject,
  scribeOf,
  whyNot,
} from '@undercurrent/cycle';
import type { Act, Actor, AnnotationKind, Board, Card, RefusalReason, Remark } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { FieldsAt, Writing } from './field-rules.ts';

type Words = Pick<Card, 'owner' | 'phrase'>;

/** A card's owner and phrase, or null when they cannot be read. */
export function readWords(fields: FieldsAt): Words | null {
  const owner = v.safeParse(Owner, fields('owner'));
  const phrase = v.safeParse(Phrase, fields('phrase'));
  return owner.success && phrase.success ? { owner: owner.output, phrase: phrase.output } : null;
}

/** Whether this actor may change what a card says or that it is there (domain, section 3). */
export function whyNotWordsOf(act: Act, { actor, before, isWon }: Writing): RefusalReason | null {
  const words = readWords(before);
  if (!words) return actor.role === 'therapist' ? null : 'not-allowed';
  const subject = cardSubject(words);
  return whyNot(actor, act, isWon ? subject : { ...subject, isConfirmed: false });
}

/**
 * Whether this actor may leave a card's phrase as it is now. The same text by the same scribe: only one's own
 * confirmation may come or go. Other text: the words must be the actor's to change, typed by them (or put
 * back as they were), and confirmed by nobody but them.
 */
export function whyNotWords(writing: Writing): RefusalReason | null {
  const before = readWords(writing.before);
  const after = readWords(writing.after);
  if (!before || !after) return whyNotWordsOf('change-words', writing);
  if (!writing.isWon) return whyNotWordsOf('change-words', writing);
  const isSame = before.phrase.text === after.phrase.text && before.phrase.scribe === after.phrase.scribe;
  return isSame ? whyNotConfirmation(writing.actor, before, after) : whyNotNewWords(writing, after.phrase);
}

/**
 * Whether a new card's phrase is this actor's to give: their own hand, and no confirmation but their own. Words
 * that are no card's, such as a clause of the story, are nobody's turn: they are judged on an open board.
 */
export function whyNotFirstWords(
  actor: Actor,
  { owner, phrase }: Words,
  board?: Board,
): RefusalReason | null {
  const refusal = whyNot(actor, 'add-card', ownerSubject(owner, board));
  if (refusal) return refusal;
  if (phrase.scribe !== scribeOf(actor)) return 'not-yours';
  return isConfirmedByOthers(actor, phrase) ? 'not-yours' : null;
}

/** Whether this actor may give a card to its new owner: to nobody else as one's own words, nor confirmed ones. */
export function whyNotOwner(writing: Writing): RefusalReason | null {
  const refusal = whyNotWordsOf('change-words', writing);
  const after = readWords(writing.after);
  if (refusal || !after || !writing.isWon) return refusal;
  if (writing.actor.role === 'therapist') return hasConfirmation(after) ? 'confirmed-by-owner' : null;
  return whyNot(writing.actor, 'add-card', ownerSubject(after.owner));
}

/** Whether this actor may do this to an annotation, by who made it. */
export function whyNotAuthor(act: Act, { actor, board, before }: Writing): RefusalReason | null {
  const author = v.safeParse(Scribe, before('author'));
  const kind = v.safeParse(AnnotationKindSchema, before('kind'));
  if (!author.success || !kind.success) return 'not-allowed';
  return whyNot(actor, act, annotationSubject({ author: author.output, kind: kind.output }, board));
}

/**
 * Whether a new remark is this actor's to leave: in their own hand, on a card that may be remarked on, and for its
 * owner. `card` is the card as it stands; null where there is none.
 */
export function whyNotFirstRemark(
  actor: Actor,
  { author, kind, to }: Pick<Remark, 'author' | 'kind' | 'to'>,
  card: FieldsAt | null,
): RefusalReason | null {
  const words = card && readWords(card);
  if (!words || words.owner !== to) return 'gone';
  const refusal = whyNot(actor, kind === 'suggestion' ? 'suggest' : 'remark', cardSubject(words));
  return refusal ?? (author === scribeOf(actor) ? null : 'not-yours');
}

/** Whether this actor may do this to a remark: by who left it, and for whom. */
export function whyNotRemark(act: Act, { actor, before }: Writing): RefusalReason | null {
  const author = v.safeParse(Scribe, before('author'));
  const to = v.safeParse(Owner, before('to'));
  if (!author.success || !to.success) return 'not-allowed';
  return whyNot(actor, act, remarkSubject({ author: author.output, to: to.output }));
}

const AnnotationKindSchema: v.GenericSchema<unknown, AnnotationKind> = v.picklist(annotationKinds);

function whyNotNewWords(writing: Writing, phrase: Phrase): RefusalReason | null {
  const refusal = whyNotWordsOf('change-words', writing);
  if (refusal) return refusal;
  const isOwnHand = phrase.scribe === scribeOf(writing.actor);
  if (!isOwnHand && !writing.wasTyped(phrase.text, phrase.scribe)) return 'not-yours';
  return isConfirmedByOthers(writing.actor, phrase) ? 'not-yours' : null;
}

function whyNotConfirmation(actor: Actor, before: Words, after: Words): RefusalReason | null {
  const had = new Set(before.phrase.confirmedBy);
  const has = new Set(after.phrase.confirmedBy);
  const changed = [...had, ...has].filter((person) => had.has(person) !== has.has(person));
  // A card that becomes one person's lets the confirmations of others fall; `whyNotOwner` judges that it may.
  const isGiven = before.owner !== after.owner && after.owner !== 'together';
  if (isGiven && changed.every((person) => had.has(person) && person !== after.owner)) return null;
  if (changed.length === 0) return whyNot(actor, 'change-words', cardSubject(before));
  if (changed.some((person) => person !== actor.person)) return 'not-yours';
  return whyNot(actor, 'confirm', cardSubject(before));
}

function isConfirmedByOthers(actor: Actor, { confirmedBy }: Phrase): boolean {
  return confirmedBy.some((person) => actor.role === 'therapist' || person !== actor.person);
}
