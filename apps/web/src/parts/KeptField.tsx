import { useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import styles from './KeptField.module.css';
import { TextField } from './TextField.tsx';

interface KeptFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  /** What everybody sees in it. */
  readonly value: string;
  readonly isMultiline?: boolean;
  readonly isReadOnly?: boolean;
  readonly maxLength: number;
  /** Called with words that are finished: on Enter, and when the field is left. After false they stay in it. */
  readonly onKeep: (words: string) => boolean;
  /** While the hands are in it: that somebody writes here, never what. */
  readonly onWriting?: (isWriting: boolean) => void;
  /** The words on offer are there before a hand is. */
  readonly isOfferOpen?: boolean;
  /** Words on offer below it, from the first time a hand is here; a press finishes the field with them. */
  readonly offer?: (take: (words: string) => void) => ReactNode;
}

/**
 * A field whose words are kept when they are finished, and sent to nobody before: Enter and leaving it finish,
 * Escape takes back. Several lines are finished with Enter too; Shift and Enter begins another.
 */
export function KeptField(props: KeptFieldProps) {
  const { value, onKeep, onWriting, isOfferOpen = false, offer, maxLength, ...field } = props;
  const [draft, setDraft] = useState<string | null>(null);
  // What was offered once stays: nothing below may jump away from under the next press.
  const [wasInside, setInside] = useState(isOfferOpen);
  const words = draft ?? value;

  const write = (next: string) => {
    if (draft === null) onWriting?.(true);
    setDraft(next);
  };
  const drop = () => {
    if (draft !== null) onWriting?.(false);
    setDraft(null);
  };
  const finish = (said: string) => {
    if (said.trim() === value || onKeep(said)) drop();
    else setDraft(said);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && draft !== null) {
      event.preventDefault();
      event.stopPropagation();
      drop();
    }
    if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLElement)) return;
    if (!event.target.matches('input, textarea')) return;
    event.preventDefault();
    finish(words);
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget) && draft !== null) finish(draft);
  };

  return (
    <div
      role="presentation"
      data-keeps="left"
      onKeyDown={press}
      onFocus={() => setInside(true)}
      onBlur={leave}
    >
      <TextField {...field} value={words} onChange={write} maxLength={maxLength} />
      {wasInside && offer ? <div className={styles['offer']}>{offer(finish)}</div> : null}
    </div>
  );
}
