import { useRef, useState } from 'react';
import { t } from '../../words/t.ts';
import styles from './Notes.module.css';

interface NewNoteProps {
  /** Nothing is written today yet. */
  readonly isFirst: boolean;
  readonly onBegin: (words: string) => void;
}

/** The end of the page: the first letter typed here begins a block, and goes on there. */
export function NewNote({ isFirst, onBegin }: NewNoteProps) {
  const [composed, setComposed] = useState('');
  const isComposing = useRef(false);
  const begin = (words: string) => {
    setComposed('');
    if (words !== '') onBegin(words);
  };
  return (
    <div className={styles['block']}>
      <textarea
        rows={1}
        dir="auto"
        aria-label={t(isFirst ? 'notes.begin' : 'notes.more')}
        placeholder={t(isFirst ? 'notes.begin' : 'notes.more')}
        className={styles['words']}
        value={composed}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          begin(event.currentTarget.value);
        }}
        onChange={(event) => {
          if (isComposing.current) setComposed(event.target.value);
          else begin(event.target.value);
        }}
      />
    </div>
  );
}
