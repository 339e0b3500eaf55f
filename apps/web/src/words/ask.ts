import type { Card, CardKind, Owner, Question } from '@undercurrent/cycle';
import { surfaceOf } from '@undercurrent/cycle';
import { isWordKey, t } from './t.ts';

/** The question as it is put to the couple; `nameOf` gives a person's name, or null for all together. */
export function questionWords(
  question: Question,
  nameOf: (owner: Owner) => string | null,
  isAlone = false,
): string {
  if (question.ask === 'go-beneath' && isAlone) return t('ask.go-beneath.alone');
  if (question.ask !== 'card') return question.ask === 'name' ? '' : t(`ask.${question.ask}`);
  const { kind, owner, about } = question;
  const name = nameOf(owner);
  const words = about?.phrase.text ?? '';
  const asked = ask(keyOf(kind, { isTogether: name === null, about }), name ?? '', words);
  const isUnder = about !== null && surfaceOf(kind) === 'beneath';
  return isUnder ? t('ask.under', { question: asked, words }) : asked;
}

function keyOf(
  kind: CardKind,
  { isTogether, about }: { readonly isTogether: boolean; readonly about: Card | null },
): string {
  const parts = ['ask', kind];
  if (kind === 'new-step' && about) parts.push('about');
  if (isTogether) parts.push('together');
  else if (surfaceOf(kind) === 'ring' && !about) parts.push('first');
  return parts.join('.');
}

/** Kinds that are asked for in one way alone fall back to it. */
function ask(key: string, name: string, words: string): string {
  if (isWordKey(key)) return t(key, { name, words });
  const plain = key.split('.').slice(0, 2).join('.');
  return isWordKey(plain) ? t(plain, { name, words }) : '';
}
