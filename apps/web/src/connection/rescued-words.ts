import type { AnyEdit } from '@undercurrent/document';
import { placeOf, valueAt } from '@undercurrent/document';
import type * as Y from 'yjs';
import type { Act } from './pending-acts.ts';

/** Words of this device that found no place on the map, kept until their author is done with them. */
export interface RescuedWords {
  /** The place they were written for: what is written for one place twice is kept once. */
  readonly id: string;
  readonly words: string;
  /** Written where nobody else reads: it is offered for no card. */
  readonly isPrivate: boolean;
}

/** The words in acts that the map does not have, the newest of each place. */
export function rescueFrom(acts: readonly Act[], onMap: Y.Doc | null): readonly RescuedWords[] {
  const rescued = new Map<string, RescuedWords>();
  for (const edit of acts.flat()) {
    const words = wordsIn(edit);
    if (words === null) continue;
    const id = idOf(edit);
    rescued.delete(id);
    if (words.trim() !== '' && !(onMap && textOf(valueAt(onMap, edit)) === words))
      rescued.set(id, { id, words, isPrivate: isPrivate(edit) });
  }
  return [...rescued.values()];
}

/** What was kept before and what is new, the newest of each place. */
export function addRescued(
  before: readonly RescuedWords[],
  more: readonly RescuedWords[],
): readonly RescuedWords[] {
  const ids = new Set(more.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...more];
}

const isPrivate = (edit: AnyEdit): boolean =>
  edit.kind !== 'set-map' && (edit.record === 'blocks' || edit.record === 'drafts');

const wordFields = ['words', 'name', 'phrase', 'edge', 'notice', 'cycleWord'];

function wordsIn(edit: AnyEdit): string | null {
  switch (edit.kind) {
    case 'create': {
      const fields = new Map<string, unknown>(Object.entries(edit.fields));
      return wordFields.map((field) => textOf(fields.get(field))).find((text) => text !== null) ?? null;
    }
    case 'write':
      return edit.to;
    case 'set':
    case 'set-map':
      return wordFields.includes(edit.field) ? textOf(edit.value) : null;
    default:
      return null;
  }
}

/** A plain text, or the text in a card's phrase or an arrow's note. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  const text = 'text' in value ? value.text : 'words' in value ? value.words : null;
  return typeof text === 'string' ? text : null;
}

function idOf(edit: AnyEdit): string {
  const { record, id, field } = placeOf(edit);
  // A card is made with words and given others later: both are the words of one place.
  const isWhole = edit.kind === 'create' || field === 'phrase' || field === 'words' || field === 'name';
  return isWhole ? `${record}/${id}` : `${record}/${id}/${field}`;
}
