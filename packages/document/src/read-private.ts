import { BlockId, CardId, Day, DraftId, PersonId, blockKinds, draftKinds, limits } from '@undercurrent/cycle';
import type { Block, Draft } from '@undercurrent/cycle';
import * as v from 'valibot';
import { parsed, soft, softRank, softText } from './stored.ts';
import type { FieldsReader } from './stored.ts';

const day = soft(v.nullable(Day), null);
const link = soft(v.nullable(CardId), null);

const StoredBlock = v.object({
  id: BlockId,
  kind: soft(v.picklist(blockKinds), 'paragraph'),
  words: softText(limits.words),
  day,
  rank: softRank,
});

const StoredDraft = v.object({
  id: DraftId,
  kind: soft(v.picklist(draftKinds), 'letter'),
  words: softText(limits.words),
  under: link,
  placedAs: link,
  notice: soft(v.nullable(v.pipe(v.string(), v.maxLength(limits.label))), null),
  recipient: soft(v.nullable(PersonId), null),
  day,
  rank: softRank,
});

/** A block of notes; a broken field reads as its default. */
export const readBlock: FieldsReader<Block> = (fields) => parsed(v.safeParse(StoredBlock, fields));

/** A draft; a broken field reads as its default. */
export const readDraft: FieldsReader<Draft> = (fields) => parsed(v.safeParse(StoredDraft, fields));
