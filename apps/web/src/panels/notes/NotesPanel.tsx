import '../../words/learn-private.ts';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { notesOf } from '../../connection/private-connection.ts';
import type { NotesConnection } from '../../connection/private-connection.ts';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { t } from '../../words/t.ts';
import { PhonePause } from '../pause/PhonePause.tsx';
import { PrivateHead } from '../private/PrivateHead.tsx';
import { FoundNotes } from './FoundNotes.tsx';
import { KindChoice } from './KindChoice.tsx';
import { NotesPage } from './NotesPage.tsx';
import styles from './Notes.module.css';
import { SearchField } from './SearchField.tsx';
import { useNotesDesk } from './use-notes-desk.ts';

/** The therapist's notes on this map, beside it: written during the meeting, read by nobody else. */
export function NotesPanel({ onClose }: { readonly onClose: () => void }) {
  const notes = notesOf(useConnection());
  return notes ? <Open notes={notes} onClose={onClose} /> : null;
}

interface OpenProps {
  readonly notes: NotesConnection;
  readonly onClose: () => void;
}

function Open({ notes, onClose }: OpenProps) {
  const desk = useNotesDesk(notes);
  const list = useStore(notes.model);
  const isTyping = useStore(desk.state, ({ typing }) => typing !== null);
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  return (
    <SidePanel
      title={t('notes.title')}
      onClose={onClose}
      beside={<PhonePause />}
      footer={isSearching || !list ? undefined : <KindChoice notes={list} desk={desk} />}
    >
      <div className={styles['panel']}>
        <PrivateHead lead={t('notes.lead')} room={notes} isTyping={isTyping} />
        <SearchField value={query} onChange={setQuery} />
        {list === null ? <p className={styles['quiet']}>{t('notes.loading')}</p> : null}
        {list && isSearching ? (
          <FoundNotes
            notes={list}
            query={query}
            onOpen={(id, caret) => {
              setQuery('');
              desk.focusAt(id, caret);
            }}
          />
        ) : null}
        {list && !isSearching ? <NotesPage notes={list} desk={desk} /> : null}
      </div>
    </SidePanel>
  );
}
