import { cardSubject, limits, refuse, remarkSubject, scribeOf } from '@undercurrent/cycle';
import type { Actor, CardId, CycleMap, Refusal, RemarkId, RemarkKind } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { phraseBy, refusedBy, refusedWords } from './card-rules.ts';

/** A remark to be left on a card. */
export interface NewRemark {
  readonly id: RemarkId;
  readonly card: CardId;
  readonly kind: RemarkKind;
  /** A thank-you needs none. */
  readonly words: string;
}

/** Leaves a question or a thank-you on somebody else's confirmed card; the therapist may suggest other words. */
export function leaveRemark(
  map: CycleMap,
  actor: Actor,
  { id, card: on, kind, words }: NewRemark,
): readonly Edit[] | Refusal {
  const card = map.cards.get(on);
  const author = scribeOf(actor);
  if (!card) return refuse('gone');
  if (author === null) return refuse('not-allowed');
  const text = words.trim();
  const refusal =
    refusedBy(actor, kind === 'suggestion' ? 'suggest' : 'remark', cardSubject(card)) ??
    (kind === 'thanks' && text === '' ? null : refusedWords(text));
  if (refusal) return refusal;
  if (map.remarks.size >= limits.remarks) return refuse('too-many');
  const fields = { card: on, to: card.owner, author, kind, words: text };
  return [{ kind: 'create', record: 'remarks', id, fields }];
}

/** Puts a remark away, for everybody: whoever left it, whoever it was left for, and the therapist may. */
export function takeRemarkAway(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: RemarkId },
): readonly Edit[] | Refusal {
  const remark = map.remarks.get(id);
  if (!remark) return refuse('gone');
  const refusal = refusedBy(actor, 'take-remark-away', remarkSubject(remark));
  return refusal ?? [{ kind: 'delete', record: 'remarks', id }];
}

/** Takes suggested words as one's own: they stand on the card, confirmed by whoever takes them, and the suggestion goes. */
export function takeSuggestion(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: RemarkId },
): readonly Edit[] | Refusal {
  const remark = map.remarks.get(id);
  const card = remark && map.cards.get(remark.card);
  if (!remark || !card || remark.kind !== 'suggestion') return refuse('gone');
  const refusal =
    refusedBy(actor, 'confirm', cardSubject(card)) ??
    refusedBy(actor, 'take-remark-away', remarkSubject(remark));
  if (refusal) return refusal;
  return [
    {
      kind: 'set',
      record: 'cards',
      id: card.id,
      field: 'phrase',
      value: phraseBy(actor, card.owner, remark.words),
    },
    { kind: 'delete', record: 'remarks', id },
  ];
}
