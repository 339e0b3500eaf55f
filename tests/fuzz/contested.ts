import { type Actor, type CycleMap, hasConfirmation } from '@undercurrent/cycle';
import type { Edit } from '@undercurrent/document';

const wordFields = new Set(['phrase', 'kind', 'owner', 'notice', 'direction', 'recipient']);
/** What decides what others may do at this moment. */
const boardFields: ReadonlySet<string> = new Set(['isLocked', 'floor', 'isPaused']);

/**
 * True where more than one seat may change the words concerned, or where it changes what others may do: then the
 * order of arrival decides.
 */
export function isContested(map: CycleMap, actor: Actor, edits: readonly Edit[]): boolean {
  return edits.some((edit) => {
    if (edit.kind === 'set-map') return boardFields.has(edit.field);
    if (edit.kind === 'retract') return true;
    if (edit.record === 'clauses') return isContestedClause(map, actor, edit);
    return edit.record === 'cards' && isContestedCard(map, actor, edit);
  });
}

function isContestedCard(map: CycleMap, actor: Actor, edit: EditOf<'cards'>): boolean {
  if (edit.kind === 'create') return edit.fields.owner === 'together' || edit.fields.owner !== actor.person;
  if (edit.kind === 'set' && !wordFields.has(edit.field)) return false;
  const card = map.cards.get(edit.id) ?? map.bin.cards.get(edit.id);
  if (!card) return false;
  const isGiven = edit.kind === 'set' && edit.field === 'owner';
  return isGiven || card.owner === 'together' || !hasConfirmation(card);
}

function isContestedClause(map: CycleMap, actor: Actor, edit: EditOf<'clauses'>): boolean {
  if (edit.kind === 'create') return edit.fields.owner !== actor.person;
  const clause = map.clauses.get(edit.id);
  return clause !== undefined && !hasConfirmation(clause);
}

type EditOf<Record> = Extract<Edit, { readonly record: Record }>;
