import * as v from 'valibot';
import { Owner, Scribe } from './card.ts';
import { CardId, RemarkId } from './ids.ts';
import { limits } from './limits.ts';

/** What somebody else can leave on a card: a question, a thank-you, or other words for its owner to take or leave. */
export const remarkKinds = ['question', 'thanks', 'suggestion'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** Left on a card by somebody whose card it is not. `to` is the card's owner, who may take it away. */
export const Remark = v.object({
  id: RemarkId,
  card: CardId,
  to: Owner,
  author: Scribe,
  kind: v.picklist(remarkKinds),
  words: v.pipe(v.string(), v.maxLength(limits.words)),
});
export type Remark = Readonly<v.InferOutput<typeof Remark>>;

const indexes = new WeakMap<ReadonlyMap<RemarkId, Remark>, ReadonlyMap<CardId, readonly Remark[]>>();
const none: readonly Remark[] = [];

/** What was left on one card, in one order everywhere. The first question to a map reads all remarks, once. */
export function remarksOn(remarks: ReadonlyMap<RemarkId, Remark>, card: CardId): readonly Remark[] {
  let index = indexes.get(remarks);
  if (!index) {
    index = indexByCard(remarks);
    indexes.set(remarks, index);
  }
  return index.get(card) ?? none;
}

/** The sorts of what was left on one card, each once, in the order of `remarkKinds`. */
export function remarkKindsOn(remarks: ReadonlyMap<RemarkId, Remark>, card: CardId): readonly RemarkKind[] {
  const left = remarksOn(remarks, card);
  return left.length === 0 ? [] : remarkKinds.filter((kind) => left.some((remark) => remark.kind === kind));
}

function indexByCard(remarks: ReadonlyMap<RemarkId, Remark>): ReadonlyMap<CardId, readonly Remark[]> {
  const index = new Map<CardId, Remark[]>();
  const inOrder = [...remarks.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const remark of inOrder) index.set(remark.card, [...(index.get(remark.card) ?? []), remark]);
  return index;
}
