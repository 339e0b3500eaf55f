import { isNote, limits, mostWords } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { isInterrupted } from '../../connection/interrupted.ts';
import type { MapConnection } from '../../connection/map-connection.ts';
import { rescueWords } from '../../connection/rescue-writing.ts';
import { SharedWriting } from '../../connection/shared-writing.ts';
import type { FieldChange } from '../../connection/shared-writing.ts';
import { nameSubject, noteSubject } from '../../connection/writing-subjects.ts';
import type { WordKey } from '../../words/t.ts';
import '../../words/learn-marks.ts';
import { useSelection } from '../../stores/selection.ts';
import { holdEarly, useWritingDraft } from '../scenes/writing-draft.ts';
import { placeDraft, placeEarly, takeEarly } from './early-keys.ts';
import { offerGivenUp, placeWords, wordsOn } from './finish-words.ts';
import { whyNotWrite, writableOf } from './writable.ts';

/** One sitting of writing: from opening the words to placing them or giving them up. */
export interface Writing {
  readonly kind: 'card' | 'note' | 'cycle';
  /** What the field is called. */
  readonly label: WordKey;
  /** How long the words may be made. */
  readonly most: number;
  readonly change: (words: string, how: FieldChange) => void;
  /** The words that several write at once; null for words that one composes alone. */
  readonly shared: () => SharedWriting | null;
  readonly place: () => void;
  readonly giveUp: () => void;
}

/** Begins to write, tells the others where, and ends when the words are placed, given up, or lose their place. */
export function useWriting(connection: MapConnection, id: string): Writing {
  const isOver = useRef(false);
  const before = useMemo(() => readWords(connection, id), [connection, id]);
  const shared = useRef<SharedWriting | null>(null);
  const letGo = useRef(() => {});

  const end = useCallback(
    (finish: () => void) => {
      if (isOver.current) return;
      isOver.current = true;
      finish();
      useWritingDraft.getState().write(null);
      if (useSelection.getState().editing === id) useSelection.getState().edit(null);
    },
    [id],
  );

  // Before the browser paints and before the next key: it belongs to these words already.
  useLayoutEffect(() => {
    isOver.current = false;
    const begun = begin(connection, id, before);
    shared.current = begun.shared;
    letGo.current = holdEarly(id);
    return () => {
      letGo.current();
      begun.stop();
    };
  }, [connection, id, before]);

  // Only from here on a change of the words is seen at once: a key that came sooner would begin them anew.
  useEffect(() => {
    letGo.current();
    const isDone = typeEarly(connection, id, shared.current);
    if (isDone && !isInterrupted(connection)) end(() => finishWords(connection, id, shared.current));
  }, [connection, id, before, end]);

  useLostPlace({ connection, id, before, end });

  const readShared = useCallback(() => shared.current, []);
  const place = () => {
    if (isInterrupted(connection)) return;
    end(() => finishWords(connection, id, shared.current));
  };

  return {
    ...fieldOf(connection.map.getState(), id),
    shared: readShared,
    change: (words, how) => {
      const { draft, write } = useWritingDraft.getState();
      if (draft?.id !== id) return;
      if (shared.current) shared.current.change(words, how);
      else write({ ...draft, words });
    },
    place,
    giveUp: () => {
      const { draft } = useWritingDraft.getState();
      // A new note has no older words to go back to: what is written on it is placed.
      if (draft?.id === id && draft.newNote && draft.words.trim() !== '') return place();
      end(() => {
        shared.current?.takeBack();
        if (draft?.id === id) offerGivenUp(draft, before);
      });
    },
  };
}

interface Sitting {
  readonly connection: MapConnection;
  readonly id: string;
  readonly before: string;
  readonly end: (finish: () => void) => void;
}

/** Words that may not be written any more, or have nothing any more to stand on, are kept for whoever wrote them. */
function useLostPlace({ connection, id, before, end }: Sitting): void {
  useEffect(
    () =>
      connection.map.subscribe((map) => {
        const { draft } = useWritingDraft.getState();
        if (!map || draft?.id !== id || draft.newNote) return;
        const reason = whyNotWrite(map, connection.actor(), id);
        if (reason) end(() => rescueWords(connection, draft, before, reason));
      }),
    [connection, id, before, end],
  );
}

function finishWords(connection: MapConnection, id: string, shared: SharedWriting | null): void {
  const { draft } = useWritingDraft.getState();
  if (shared) shared.settle();
  else if (draft?.id === id) placeWords(connection, draft);
}

/** The words are in the field, and the others are told where somebody writes. */
function begin(connection: MapConnection, id: string, before: string) {
  const { draft, write } = useWritingDraft.getState();
  if (draft && draft.id !== id) placeDraft(connection, draft);
  const begun = draft?.id === id ? draft : { id, words: before, newNote: null };
  write(begun);
  const shared = begun.newNote ? null : createSharedWriting(connection, id);
  connection.showPresence({ writing: writingPlace(connection.map.getState(), id) });
  const stop = () => {
    connection.showPresence({ writing: null });
    shared?.dispose();
  };
  return { shared, stop };
}

/** What was typed before the field was there is in it, at its end; true where it was finished with Enter. */
function typeEarly(connection: MapConnection, id: string, shared: SharedWriting | null): boolean {
  const { draft, write } = useWritingDraft.getState();
  if (draft?.id !== id) return false;
  const early = takeEarly(id, draft.words);
  const words = early.words.slice(0, fieldOf(connection.map.getState(), id).most);
  const caret = { from: words.length, to: words.length };
  if (!shared) write({ ...draft, words });
  else if (words !== draft.words)
    shared.change(words, { ...caret, atMs: performance.now(), isComposing: false });
  placeEarly(connection);
  return early.isDone;
}

/** Null for words that are composed by one alone: those of a card, and of a note that nobody else has yet. */
export function createSharedWriting(connection: MapConnection, id: string): SharedWriting | null {
  const map = connection.map.getState();
  const writable = map && writableOf(map, id);
  if (!writable || writable.kind === 'card') return null;
  const subject = writable.kind === 'note' ? noteSubject(writable.note.id) : nameSubject(writable.cycle.id);
  return new SharedWriting(connection, () => subject, {
    words: () => useWritingDraft.getState().draft?.words ?? null,
    show: (words) => {
      const { draft, write } = useWritingDraft.getState();
      if (draft?.id === id && draft.words !== words) write({ ...draft, words });
    },
  });
}

function readWords(connection: MapConnection, id: string): string {
  const map = connection.map.getState();
  return map ? wordsOn(map, id) : '';
}

/** Where the others see somebody writing: a note that is not on the map yet is nowhere. */
function writingPlace(map: CycleMap | null, id: string) {
  const writable = map && writableOf(map, id);
  switch (writable?.kind) {
    case 'card':
      return writable.card.id;
    case 'note':
      return writable.note.id;
    case 'cycle':
      return writable.cycle.id;
    default:
      return null;
  }
}

/** What the field is for. */
function fieldOf(map: CycleMap | null, id: string): Pick<Writing, 'kind' | 'label' | 'most'> {
  const writable = map && writableOf(map, id);
  const kind = writable?.kind ?? 'note';
  const mark = writable?.kind === 'note' ? writable.note : null;
  const label =
    mark && !isNote(mark) ? (`marks.write.${mark.kind}` as const) : (`canvas.write.${kind}` as const);
  if (kind === 'cycle') return { kind, label, most: limits.cycleName };
  return { kind, label, most: mark ? mostWords(mark) : limits.words };
}
