import type { CycleMap } from '@undercurrent/cycle';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type {
  ChangeEvent,
  CompositionEvent,
  FocusEvent,
  KeyboardEvent,
  RefObject,
  SyntheticEvent,
} from 'react';
import { useNotice } from '../stores/notice.ts';
import { changeOf, isComposing, markAgain, readUndoKey, undoOwn } from './field-of-words.ts';
import { isInterrupted } from './interrupted.ts';
import type { MapConnection } from './map-connection.ts';
import type { PresencePart } from './own-presence.ts';
import { rescueWords } from './rescue-writing.ts';
import { SharedWriting } from './shared-writing.ts';
import type { WritingSubject } from './shared-writing.ts';
import { useConnection } from './use-connection.tsx';
import '../words/learn-rescued.ts';

type InArea<E> = (event: E) => void;

/** A field in which words are written that several may write at once, letter by letter. */
export interface SharedField {
  readonly words: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly inArea: {
    readonly onChange: InArea<ChangeEvent<HTMLTextAreaElement>>;
    readonly onCompositionEnd: InArea<CompositionEvent<HTMLTextAreaElement>>;
    readonly onSelect: InArea<SyntheticEvent<HTMLTextAreaElement>>;
    readonly onKeyDown: InArea<KeyboardEvent<HTMLTextAreaElement>>;
    readonly onFocus: () => void;
  };
  /** For what holds the field and its buttons: leaving all of it ends the writing. */
  readonly onBlur: (event: FocusEvent) => void;
  /** A finger is on its way to a button beside the field. */
  readonly onPressing: () => void;
  /** Keeps what is written. */
  readonly done: () => void;
  /** Takes back what was written here. */
  readonly cancel: () => void;
}

interface SharedFieldSetup {
  /** Asked anew at every letter. */
  readonly subject: WritingSubject;
  /** What the others are told is being written in; null while there is no such thing yet. */
  readonly place: Exclude<PresencePart['writing'], undefined>;
  /** Names the words among those that are kept for their author. */
  readonly name: string;
  /** Once, when the writing is over. */
  readonly onOver: () => void;
}

/**
 * Opens words to write in, for as long as the component stands: the others see the letters, and where the caret is.
 * Enter and leaving the field end the writing, Escape takes one’s own letters back; Shift and Enter begin a new line.
 * Words that go away under the hands, or are not one’s own to write in any more, are kept for their author.
 */
export function useSharedField({ subject, place, name, onOver }: SharedFieldSetup): SharedField {
  const connection = useConnection();
  const area = useRef<HTMLTextAreaElement>(null);
  const isPressing = useRef(false);
  const { writing, words, end } = useOpenWriting(connection, { subject, name, onOver });
  useEffect(() => {
    connection.showPresence({ writing: place });
    return () => connection.showPresence({ writing: null });
  }, [connection, place]);
  useLayoutEffect(() => markAgain(area.current, writing.current), [words, writing]);
  useEffect(() => {
    const field = area.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    return undoOwn(field, () => writing.current);
  }, [writing]);

  const done = () => end(() => writing.current?.settle());
  const cancel = () => end(() => offerGivenUp(writing.current?.takeBack() ?? ''));
  return {
    words,
    area,
    inArea: {
      onChange: (event) =>
        writing.current?.change(event.currentTarget.value, changeOf(event, isComposing(event))),
      onCompositionEnd: (event) => writing.current?.change(event.currentTarget.value, changeOf(event, false)),
      onSelect: (event) => writing.current?.select(changeOf(event, false)),
      onKeyDown: (event) => pressKey(event, { writing: writing.current, done, cancel }),
      onFocus: () => {
        isPressing.current = false;
      },
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      // A finger on its way to a button takes the focus from the words before it has pressed.
      if (isPressing.current || currentTarget.contains(relatedTarget)) return;
      if (!isInterrupted(connection)) done();
    },
    onPressing: () => {
      isPressing.current = true;
    },
    done,
    cancel,
  };
}

/** The words while the field stands, and whoever writes them here. */
function useOpenWriting(
  connection: MapConnection,
  { subject, name, onOver }: Omit<SharedFieldSetup, 'place'>,
) {
  const isOver = useRef(false);
  const writing = useRef<SharedWriting | null>(null);
  const newest = useRef({ subject, onOver });
  newest.current = { subject, onOver };
  const [words, setWords] = useState(() => readNow(connection.map.getState(), subject));
  const shown = useRef(words);
  useLayoutEffect(() => {
    const show = (next: string) => {
      shown.current = next;
      setWords(next);
    };
    const before = readNow(connection.map.getState(), newest.current.subject);
    show(before);
    const field = { words: () => shown.current, show };
    const opened = new SharedWriting(connection, () => newest.current.subject, field);
    writing.current = opened;
    isOver.current = false;
    const stop = connection.map.subscribe((now) => {
      const reason = now && newest.current.subject.whyNot(now, connection.actor());
      if (!reason || isOver.current) return;
      isOver.current = true;
      const kept = { id: name, words: shown.current };
      // What stands there letter by letter is in nobody's way: only further keys are.
      const isThere = newest.current.subject.read(now) === kept.words;
      rescueWords(connection, kept, isThere ? kept.words : before, reason);
      newest.current.onOver();
    });
    return () => {
      stop();
      opened.dispose();
    };
  }, [connection, name]);
  const end = (finish: () => void) => {
    if (isOver.current) return;
    isOver.current = true;
    finish();
    onOver();
  };
  return { writing, words, end };
}

interface KeyWork {
  readonly writing: SharedWriting | null;
  readonly done: () => void;
  readonly cancel: () => void;
}

function pressKey(event: KeyboardEvent, { writing, done, cancel }: KeyWork): void {
  // Shortcuts of the map sleep while somebody writes.
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  const asked = readUndoKey(event);
  const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey);
  if (asked || isEnd) event.preventDefault();
  if (asked) writing?.[asked]();
  else if (isEnd) (event.key === 'Escape' ? cancel : done)();
}

const readNow = (map: CycleMap | null, subject: WritingSubject): string => (map && subject.read(map)) ?? '';

/** For one press of Escape too many. */
function offerGivenUp(words: string): void {
  if (words.trim() === '') return;
  useNotice.getState().tell({ key: 'canvas.wordsGivenUp', politeness: 'polite', keptWords: words });
}
