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
