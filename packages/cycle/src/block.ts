import * as v from 'valibot';
import { BlockId } from './ids.ts';
import { limits } from './limits.ts';

/** What a block of the therapist's notes is: a day's or a part's heading, a paragraph, an item of a list. */
export const blockKinds = ['heading', 'paragraph', 'item'] as const;
/** One of `blockKinds`. */
export type BlockKind = (typeof blockKinds)[number];

/** A calendar day as its writer's clock had it, such as 2026-03-14. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * One block of the therapist's notes, in rank order (ties by id). A heading with a `day` begins the notes of
 * that meeting; the screen writes the day in its own language before the heading's words.
 */
export const Block = v.object({
  id: BlockId,
  kind: v.picklist(blockKinds),
  words: v.pipe(v.string(), v.maxLength(limits.words)),
  day: v.nullable(Day),
  rank: v.string(),
});
export type Block = Readonly<v.InferOutput<typeof Block>>;
