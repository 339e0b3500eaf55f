import type { Notes } from '@undercurrent/document';
import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { dayOf, systemClock } from '../../platform/clock.ts';
import { t } from '../../words/t.ts';
import { NoteBlock } from './NoteBlock.tsx';
import { NewNote } from './NewNote.tsx';
import styles from './Notes.module.css';
import type { NotesDesk } from './notes-desk.ts';

interface NotesPageProps {
  readonly notes: Notes;
  readonly desk: NotesDesk;
}

/** All notes as one page, one field a block; the end of it is always there to write on. */
export function NotesPage({ notes, desk }: NotesPageProps) {
  const page = useRef<HTMLDivElement>(null);
  useDeskFocus(page, desk);
  const isBegun = notes.some(({ day }) => day === dayOf(systemClock.now()));
  const hasEnd = isBegun && notes.at(-1)?.kind !== 'heading';
  return (
    <div ref={page} role="group" aria-label={t('notes.page')} className={styles['page']}>
      {notes.map((block) => (
        <NoteBlock key={block.id} block={block} desk={desk} />
      ))}
      {hasEnd ? null : <NewNote isFirst={!isBegun} onBegin={desk.begin} />}
    </div>
  );
}

/** Puts the hands where the desk says. */
function useDeskFocus(page: { readonly current: HTMLElement | null }, desk: NotesDesk): void {
  const focus = useStore(desk.state, (state) => state.focus);
  useLayoutEffect(() => {
    if (!focus) return;
    const field = page.current?.querySelector<HTMLTextAreaElement>(`[data-block="${focus.id}"]`);
    field?.focus();
    field?.setSelectionRange(focus.caret, focus.caret);
  }, [focus, page]);
}
