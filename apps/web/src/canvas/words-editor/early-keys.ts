import type { MapConnection } from '../../connection/map-connection.ts';
import type { WritingDraft } from '../scenes/writing-draft.ts';
import { useWritingDraft } from '../scenes/writing-draft.ts';
import { placeWords, wordsOn } from './finish-words.ts';

/** What became of words before their field opened. */
interface TypedEarly {
  readonly words: string;
  /** They were finished with Enter; what came after it was not for them. */
  readonly isDone: boolean;
}

/** Words with what was typed at their end before their field opened; that is typed once. */
export function takeEarly(id: string, words: string): TypedEarly {
  const { [id]: keys = [], ...early } = useWritingDraft.getState().early;
  useWritingDraft.setState({ early });
  const end = keys.indexOf('Enter');
  const typed = end === -1 ? keys : keys.slice(0, end);
  return {
    words: typed.reduce(
      (written, key) => (key === 'Backspace' ? withoutLast(written) : written + key),
      words,
    ),
    isDone: end !== -1,
  };
}

/** Places words whose field is left, with what was typed before it opened. */
export function placeDraft(connection: MapConnection, draft: WritingDraft): void {
  placeWords(connection, { ...draft, words: takeEarly(draft.id, draft.words).words });
}

/** Places what was typed into things whose field never opened: the hand had gone on to another. */
export function placeEarly(connection: MapConnection): void {
  const map = connection.map.getState();
  for (const id of Object.keys(useWritingDraft.getState().early)) {
    if (map) placeDraft(connection, { id, words: wordsOn(map, id), newNote: null });
  }
}

function withoutLast(words: string): string {
  return [...words].slice(0, -1).join('');
}
