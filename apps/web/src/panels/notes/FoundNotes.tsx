import type { BlockId } from '@undercurrent/cycle';
import type { Notes } from '@undercurrent/document';
import { useEffect, useMemo } from 'react';
import { useAnnouncement } from '../../stores/announcement.ts';
import { t } from '../../words/t.ts';
import { dayWords } from '../private/day-words.ts';
import styles from './Notes.module.css';
import { searchNotes } from './search-notes.ts';
import type { FoundBlock } from './search-notes.ts';

interface FoundNotesProps {
  readonly notes: Notes;
  readonly query: string;
  readonly onOpen: (id: BlockId, caret: number) => void;
}

/** What was found, each under its day; a press goes there. */
export function FoundNotes({ notes, query, onOpen }: FoundNotesProps) {
  const found = useMemo(() => searchNotes(notes, query), [notes, query]);
  const count = t('notes.found', { count: found.length });
  const announce = useAnnouncement((store) => store.announce);
  useEffect(() => {
    const timer = setTimeout(() => announce(count), 600);
    return () => clearTimeout(timer);
  }, [announce, count, query]);
  return (
    <div className={styles['found']}>
      <p className={styles['quiet']}>{count}</p>
      <ol className={styles['results']}>
        {found.map((each) => (
          <li key={each.block.id}>
            <FoundRow found={each} onOpen={() => onOpen(each.block.id, each.at)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function FoundRow({ found, onOpen }: { readonly found: FoundBlock; readonly onOpen: () => void }) {
  const { day, parts } = found;
  return (
    <button type="button" className={styles['result']} onClick={onOpen}>
      {day ? <span className={styles['quiet']}>{dayWords(day)}</span> : null}
      <span dir="auto" className={styles['foundWords']}>
        {parts.map(({ text, isMatch }, index) =>
          // Parts have no name of their own: the words are read anew as a whole.
          // eslint-disable-next-line react/no-array-index-key
          isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
    </button>
  );
}
