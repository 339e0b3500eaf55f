import {
  AnnotationId,
  BlockId,
  CardId,
  ClauseId,
  CycleId,
  DraftId,
  PersonId,
  RemarkId,
} from '@undercurrent/cycle';
import { type RecordName, isEqual, rulesOf } from '@undercurrent/document';
import * as v from 'valibot';
import type { Content } from './decode.ts';
import type { RootName } from './place.ts';
import { badShape } from './refused.ts';

const ids: { readonly [R in RecordName]: v.GenericSchema<unknown, string> } = {
  people: PersonId,
  cycles: CycleId,
  cards: CardId,
  annotations: AnnotationId,
  remarks: RemarkId,
  clauses: ClauseId,
  blocks: BlockId,
  drafts: DraftId,
};

/** Throws `Refused` unless the format knows the field and this value may stand in it, with nothing more beside. */
export function checkField(root: RootName, field: string, content: Content): void {
  const rule = rulesOf(root).get(field);
  if (!rule) throw badShape('unknown-field');
  if (content.kind !== 'value') return;
  const parsed = v.safeParse(rule.schema, content.value);
  if (!parsed.success || !isEqual(parsed.output, content.value)) throw badShape('wrong-value');
}

/** Throws `Refused` unless this is an id for a record of this root. */
export function checkRecordId(root: RootName, id: string): void {
  if (root === 'settings' || !v.is(ids[root], id)) throw badShape('wrong-value');
}
