import type { CycleMap, Refusal } from '@undercurrent/cycle';
import { addLabel, addSticky, changeAnnotationWords, changeWords, nameCycle } from '@undercurrent/document';
import type { MapConnection } from '../../connection/map-connection.ts';
import { keepWords } from '../../connection/rescue-writing.ts';
import { useNotice } from '../../stores/notice.ts';
import type { WritingDraft } from '../scenes/writing-draft.ts';
import { writableOf } from './writable.ts';
import '../../words/learn-rescued.ts';

/** Puts written words on the map, where everybody sees them. Words that find no place are offered to be kept. */
export function placeWords(connection: MapConnection, draft: WritingDraft): void {
  const map = connection.map.getState();
  if (!map || isNothingNew(map, draft)) return;
  const refusal = runPlacing(connection, map, draft);
  if (refusal) keepWords(`refusal.${refusal.reason}`, draft.words);
}

/** Offers words that were given up to be kept, for one press of Escape too many; the older words stay on the map. */
export function offerGivenUp(draft: WritingDraft, before: string): void {
  if (draft.words === before || draft.words.trim() === '') return;
  useNotice.getState().tell({
    key: 'canvas.wordsGivenUp',
    politeness: 'polite',
    keptWords: draft.words,
  });
}

/** The words that a thing has on the map; '' for what is not there yet. */
export function wordsOn(map: CycleMap, id: string): string {
  const writable = writableOf(map, id);
  switch (writable?.kind) {
    case 'card':
      return writable.card.phrase.text;
    case 'note':
      return writable.note.words;
    case 'cycle':
      return writable.cycle.name;
    case undefined:
      return '';
  }
}

/** Blank words change nothing, but for a name, which they take away. */
function isNothingNew(map: CycleMap, { id, words, newNote }: WritingDraft): boolean {
  const isBlank = words.trim() === '';
  if (newNote) return isBlank;
  if (words === wordsOn(map, id)) return true;
  return isBlank && writableOf(map, id)?.kind !== 'cycle';
}

function runPlacing(connection: MapConnection, map: CycleMap, draft: WritingDraft): Refusal | null {
  const { words, newNote } = draft;
  if (newNote) {
    const place = newNote.kind === 'sticky' ? addSticky : addLabel;
    const { id, at, anchor } = newNote;
    return connection.run(`add ${newNote.kind}`, (now, actor) =>
      place(now, actor, { id, at, anchor, words }),
    );
  }
  const writable = writableOf(map, draft.id);
  switch (writable?.kind) {
    case 'card':
      return connection.run('change words', (now, actor) =>
        changeWords(now, actor, { id: writable.card.id, words }),
      );
    case 'note':
      return connection.run('change words', (now, actor) =>
        changeAnnotationWords(now, actor, { id: writable.note.id, words }),
      );
    case 'cycle':
      return connection.run('name', (now, actor) =>
        nameCycle(now, actor, { id: writable.cycle.id, name: words }),
      );
    case undefined:
      return { kind: 'refusal', reason: 'gone' };
  }
}
