import * as v from 'valibot';
import { Day } from './block.ts';
import { cardKinds } from './card.ts';
import { CardId, DraftId, PersonId } from './ids.ts';
import { limits } from './limits.ts';

/** What a partner can write for themselves: any card, a letter, how the week went. */
export const draftKinds = [...cardKinds, 'check-in'] as const;
/** One of `draftKinds`. */
export type DraftKind = (typeof draftKinds)[number];

/**
 * What one partner writes for nobody else yet, newest first by rank. `under`: the ring card it belongs to, or
 * null. `placedAs`: the card it became when it was shared; it counts as shared for as long as that card is on
 * the map, whatever became of it since. `notice` and `recipient` are a card's. `day` is when it was begun.
 */
export const Draft = v.object({
  id: DraftId,
  kind: v.picklist(draftKinds),
  words: v.pipe(v.string(), v.maxLength(limits.words)),
  under: v.nullable(CardId),
  placedAs: v.nullable(CardId),
  notice: v.nullable(v.pipe(v.string(), v.maxLength(limits.label))),
  recipient: v.nullable(PersonId),
  day: v.nullable(Day),
  rank: v.string(),
});
export type Draft = Readonly<v.InferOutput<typeof Draft>>;
