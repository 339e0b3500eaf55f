import type { ChangeEvent, CompositionEvent, KeyboardEvent, RefObject, SyntheticEvent } from 'react';
import { CaretedWords } from './Carets.tsx';
import type { CaretAt } from './Carets.tsx';
import styles from './SharedArea.module.css';

interface SharedAreaProps {
  readonly label: string;
  readonly words: string;
  readonly carets: readonly CaretAt[];
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly maxLength: number;
  /** In a frame of its own, or on the paper of what it stands on. */
  readonly look: 'framed' | 'bare';
  readonly inArea: {
    readonly onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void;
    readonly onCompositionEnd: (event: CompositionEvent<HTMLTextAreaElement>) => void;
    readonly onSelect: (event: SyntheticEvent<HTMLTextAreaElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
    readonly onFocus: () => void;
  };
}

/** A field as high as what is written in it, with the carets of others between its letters. */
export function SharedArea({ label, words, carets, area, maxLength, look, inArea }: SharedAreaProps) {
  return (
    <span className={styles['field']} data-look={look}>
      <textarea
        ref={area}
        rows={1}
        dir="auto"
        spellCheck
        autoCapitalize="sentences"
        enterKeyHint="done"
        data-control="words"
        aria-label={label}
        className={styles['area']}
        maxLength={maxLength}
        value={words}
        {...inArea}
      />
      <span aria-hidden dir="auto" className={styles['mirror']}>
        <CaretedWords words={words} carets={carets} />{' '}
      </span>
    </span>
  );
}
