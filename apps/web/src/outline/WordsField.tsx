import { limits } from '@undercurrent/cycle';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useConnection } from '../connection/use-connection.tsx';
import styles from './WordsField.module.css';

interface WordsFieldProps {
  readonly label: string;
  readonly words: string;
  /** Once, when the writing is over; the words as typed, or null when they were not meant. */
  readonly onDone: (words: string | null) => void;
}

/** Words written in place. Enter and leaving keep them, Escape does not; Shift and Enter begin a new line. */
export function WordsField({ label, words, onDone }: WordsFieldProps) {
  const [draft, setDraft] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const connection = useConnection();
  const end = (kept: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(kept);
  };

  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    // Shortcuts of the map sleep while somebody writes.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') end(null);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      end(draft);
    }
  };

  return (
    <span className={styles['field']} data-words={`${draft} `}>
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        aria-label={label}
        data-control="words"
        maxLength={limits.words}
        enterKeyHint="done"
        className={styles['area']}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // A pause takes the hands away; the words stay open, to be gone on with.
          if (!connection.map.getState()?.isPaused) end(draft);
        }}
      />
    </span>
  );
}
