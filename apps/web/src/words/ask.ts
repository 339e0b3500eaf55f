import type { Actor, Card, CardKind, Owner, Person, PersonId, Question } from '@undercurrent/cycle';
import { surfaceOf } from '@undercurrent/cycle';
import { isWordKey, t } from './t.ts';

/** To whom a question is put, and what is known of those it speaks of. */
export interface Asking {
  /** A person's name, or null for all together. */
  readonly nameOf: (owner: Owner) => string | null;
  /** Who reads it: asked themselves, they are "you". Null for whoever is nobody on the map, such as the therapist. */
  readonly reader: Owner | null;
  readonly isAlone: boolean;
  /** What somebody does on a card, told to the reader: "Lanie raises her voice"; null where it cannot be told. */
  readonly momentOf: (card: Card) => string | null;
}

/** Who reads what is asked on a seat. A therapist who speaks for somebody reads it to the room. */
export const readerOf = ({ role, person }: Actor): PersonId | null => (role === 'therapist' ? null : person);

/** How those on a map are called; null for all together. */
export function nameIn(people: readonly Person[]): Asking['nameOf'] {
  return (owner) => people.find(({ id }) => id === owner)?.name ?? null;
}

/** The question as it is put to the couple. */
export function questionWords(question: Question, asking: Asking): string {
  if (question.ask === 'card') return cardWords(question, asking);
  if (question.ask === 'go-beneath' && asking.isAlone) return t('ask.go-beneath.alone');
  return question.ask === 'name' ? '' : t(`ask.${question.ask}`);
}

function cardWords({ kind, owner, about }: Extract<Question, { ask: 'card' }>, asking: Asking): string {
  const name = asking.nameOf(owner);
  const words = about?.phrase.text ?? '';
  // What one does oneself is no moment to ask oneself about: "then" says it.
  const moment = about && about.owner !== owner ? asking.momentOf(about) : null;
  const values = { name: name ?? '', words, moment: moment ?? '' };
  const parts = partsOf(kind, { isTogether: name === null, about, moment });
  const asked = ask(parts, { isYou: owner === asking.reader }, values);
  const isUnder = about !== null && surfaceOf(kind) === 'beneath';
  return isUnder ? t('ask.under', { question: asked, words }) : asked;
}

interface Form {
  readonly isTogether: boolean;
  readonly about: Card | null;
  readonly moment: string | null;
}

function partsOf(kind: CardKind, { isTogether, about, moment }: Form): readonly string[] {
  const parts: string[] = [kind];
  if (kind === 'new-step' && about) parts.push('about');
  if (isTogether) parts.push('together');
  else if (surfaceOf(kind) === 'ring') parts.push(...(about ? (moment ? ['when'] : []) : ['first']));
  return parts;
}

/** Kinds that are asked for in one way alone fall back to it. */
function ask(
  parts: readonly string[],
  { isYou }: { readonly isYou: boolean },
  values: Readonly<Record<string, string>>,
): string {
  const start = isYou ? 'ask.you' : 'ask';
  const key = [start, ...parts].join('.');
  if (isWordKey(key)) return t(key, values);
  const plain = `${start}.${parts[0]}`;
  return isWordKey(plain) ? t(plain, values) : '';
}
