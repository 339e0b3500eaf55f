import { limits } from '@undercurrent/cycle';
import type { Block } from '@undercurrent/cycle';
import { memo } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { t } from '../../words/t.ts';
import { dayWords } from '../private/day-words.ts';
import { noteIntent } from './note-keys.ts';
import styles from './Notes.module.css';
import type { NotesDesk } from './notes-desk.ts';
import { useGrowing } from './use-growing.ts';

interface NoteBlockProps {
  readonly block: Block;
  readonly desk: NotesDesk;
}

/** One block of the notes: a field that looks like what it is. */
export const NoteBlock = memo(function NoteBlock({ block, desk }: NoteBlockProps) {
  const typed = useStore(desk.state, ({ typing }) => (typing?.id === block.id ? typing.words : null));
  const words = typed ?? block.words;
  const field = useGrowing(words);
  const { id, kind, day } = block;

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart: start, selectionEnd: end, value } = event.currentTarget;
    const { isComposing } = event.nativeEvent;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const pressed = { key, ctrlKey, metaKey, shiftKey, altKey, isComposing };
    const intent = noteIntent(pressed, block, { words: value, caret: { start, end } });
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    desk.obey(intent, { block, words: value, caret: start });
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (selectionStart !== selectionEnd) return;
    const text = event.clipboardData.getData('text/plain');
    if (desk.paste(text, { block, words: value, caret: selectionStart })) event.preventDefault();
  };

  return (
    <div className={styles['block']} data-kind={kind} data-day={day !== null || undefined}>
      {day === null ? null : <h3 className={styles['day']}>{dayWords(day)}</h3>}
      {kind === 'item' ? <span aria-hidden className={styles['dot']} /> : null}
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        data-block={id}
        maxLength={limits.words}
        aria-label={day === null ? t(`notes.${kind}`) : t('notes.meeting', { day: dayWords(day) })}
        placeholder={day === null ? undefined : t('notes.meetingHint')}
        className={styles['words']}
        value={words}
        onChange={(event) => {
          const { isComposing } = event.nativeEvent as InputEvent;
          desk.type({ block, words: event.target.value, isComposing });
        }}
        onKeyDown={press}
        onPaste={paste}
        onBlur={desk.flush}
      />
    </div>
  );
});
