import { limits } from '@undercurrent/cycle';
import type { Card } from '@undercurrent/cycle';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { isInterrupted } from '../connection/interrupted.ts';
import { useConnection, usePeople } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { GentleHint } from '../parts/GentleHint.tsx';
import { useClosedByBack } from '../parts/use-closed-by-back.ts';
import { t } from '../words/t.ts';
import styles from './WordsField.module.css';

interface WordsFieldProps {
  readonly label: string;
  /** The card that is written on: nobody sees its words before they are finished. */
  readonly card: Card;
  /** Once, when the writing is over: the words as typed, or null when they were not meant. */
  readonly onDone: (words: string | null) => void;
}

/**
 * Words written in place. Enter and leaving keep them, Escape does not; Shift and Enter begin a new line.
 * Under a finger two buttons say the same.
 */
export function WordsField({ label, card, onDone }: WordsFieldProps) {
  const [draft, setDraft] = useState(card.phrase.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const isPressing = useRef(false);
  const connection = useConnection();
  const end = (kept: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(kept);
  };

  useEffect(() => writeOnAtEnd(field.current), []);
  useClosedByBack(() => end(draft));

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
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // A finger on its way to a button takes the focus from the words before it has pressed.
    if (isPressing.current || currentTarget.contains(relatedTarget)) return;
    if (!isInterrupted(connection)) end(draft);
  };

  return (
    <span className={styles['whole']} onBlur={onBlur}>
      <span className={styles['field']} data-words={`${draft} `}>
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          aria-label={label}
          data-control="words"
          data-own-words
          maxLength={limits.words}
          enterKeyHint="done"
          className={styles['area']}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={() => {
            isPressing.current = false;
          }}
        />
      </span>
      <CardHint card={card} words={draft} />
      <Ends
        onPressing={() => {
          isPressing.current = true;
        }}
        onDone={() => end(draft)}
        onCancel={() => end(null)}
      />
    </span>
  );
}

/** What only whoever writes on a card is told of its wording. */
function CardHint({ card, words }: { readonly card: Card; readonly words: string }) {
  const { kind, owner } = card;
  return <GentleHint words={words} kind={kind} owner={owner} people={usePeople()} isBare />;
}

function writeOnAtEnd(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}

interface EndsProps {
  readonly onPressing: () => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The two ways to finish, for fingers. */
export function Ends({ onPressing, onDone, onCancel }: EndsProps) {
  return (
    <span className={styles['ends']} data-control="words" onPointerDown={onPressing}>
      <Button onPress={onDone}>{t('parts.done')}</Button>
      <Button look="quiet" onPress={onCancel}>
        {t('parts.cancel')}
      </Button>
    </span>
  );
}
