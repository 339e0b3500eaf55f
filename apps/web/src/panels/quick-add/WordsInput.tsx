import { limits } from '@undercurrent/cycle';
import type { KeyboardEvent, RefObject } from 'react';
import { usePeople } from '../../connection/use-connection.tsx';
import { focusMap } from '../../platform/focus-map.ts';
import { useComposer } from '../../stores/composer.ts';
import { kindWord, sentenceStart } from '../../words/kinds.ts';
import { t } from '../../words/t.ts';
import type { NextChoice } from './next-choice.ts';
import styles from './WordsInput.module.css';

interface WordsInputProps {
  readonly choice: NextChoice;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onPlace: () => void;
  readonly onPicks: () => void;
}

/** Where the words are written, after the start of their sentence. */
export function WordsInput({ choice, inputRef, onPlace, onPicks }: WordsInputProps) {
  const people = usePeople();
  const words = useComposer((store) => store.words);
  const setWords = useComposer((store) => store.setWords);
  const owner = people.find((person) => person.id === choice.owner)?.name ?? t('owner.together');
  const press = (event: KeyboardEvent) => {
    // Enter that ends a composition (Japanese, Chinese, Korean) chooses letters; it places nothing.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      onPlace();
    } else if (event.key === 'ArrowDown' && !event.altKey) {
      event.preventDefault();
      onPicks();
    } else if (event.key === 'Escape') {
      if (!focusMap()) inputRef.current?.blur();
    }
  };
  return (
    <input
      ref={inputRef}
      type="text"
      dir="auto"
      aria-label={t('add.wordsOf', { owner, kind: kindWord(choice.kind) })}
      placeholder={sentenceStart(choice.kind, choice.owner)}
      value={words}
      maxLength={limits.words}
      enterKeyHint="send"
      autoComplete="off"
      autoCapitalize="sentences"
      spellCheck
      className={styles['input']}
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={press}
    />
  );
}
