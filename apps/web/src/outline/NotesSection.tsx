import { annotationSubject, isNote, may, mostWords } from '@undercurrent/cycle';
import type { AnnotationId, CycleMap, Worded } from '@undercurrent/cycle';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { deleteAndTell } from '../connection/delete-items.ts';
import { tellRefusal } from '../connection/use-act.ts';
import { useActor, useConnection } from '../connection/use-connection.tsx';
import { useOthersCarets } from '../connection/use-others-carets.ts';
import { CaretedWords } from '../parts/Carets.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { WhoWrites } from '../parts/WhoWrites.tsx';
import { markName } from '../words/mark-name.ts';
import { t } from '../words/t.ts';
import styles from './Outline.module.css';
import { countStrokes, notesOf } from './outline-of.ts';
import { SharedWordsField } from './SharedWordsField.tsx';

/** Stickies, writing, arrows and shapes on the paper, and how much was drawn, at the end of the list. */
export function NotesSection({ map }: { readonly map: CycleMap }) {
  const [writing, setWriting] = useState<AnnotationId | null>(null);
  const notes = notesOf(map);
  const strokes = countStrokes(map.annotations.values());
  if (notes.length === 0 && strokes === 0) return null;
  return (
    <section className={styles['section']} aria-label={t('outline.notes')}>
      <header className={styles['sectionHead']}>
        <h3 className={styles['sectionTitle']}>{t('outline.notes')}</h3>
      </header>
      <ul className={styles['list']} aria-label={t('outline.notes')} data-spaced>
        {notes.map((note) => (
          <Note key={note.id} map={map} note={note} isWriting={writing === note.id} onWrite={setWriting} />
        ))}
      </ul>
      {strokes > 0 ? <p className={styles['quiet']}>{t('outline.drawings', { count: strokes })}</p> : null}
    </section>
  );
}

interface NoteProps {
  readonly map: CycleMap;
  readonly note: Worded;
  readonly isWriting: boolean;
  readonly onWrite: (id: AnnotationId | null) => void;
}

function Note({ map, note, isWriting, onWrite }: NoteProps) {
  const actor = useActor();
  const connection = useConnection();
  const subject = annotationSubject(note, map);
  const label = nameOf(map, note);
  const carets = useOthersCarets(note.id, note.words);
  const isMute = !isNote(note) && note.words === '' && carets.length === 0;
  const words = isMute ? (
    <span className={styles['quiet']}>{t('marks.addWords')}</span>
  ) : (
    <CaretedWords words={note.words} carets={carets} />
  );
  return (
    <li className={styles['noteRow']} data-row={note.id} data-kind={note.kind}>
      <div className={styles['noteBody']}>
        <p className={styles['quiet']}>
          {label}
          <span className="visually-hidden">: </span>
        </p>
        {isWriting ? (
          <SharedWordsField label={label} id={note.id} most={mostWords(note)} onOver={() => onWrite(null)} />
        ) : may(actor, 'write', subject) ? (
          <button
            type="button"
            dir="auto"
            data-control="words"
            className={styles['noteWords']}
            onClick={() => onWrite(note.id)}
          >
            {words}
          </button>
        ) : (
          <p dir="auto">{words}</p>
        )}
        <WhoWrites writers={carets} />
      </div>
      {may(actor, 'erase', subject) ? (
        <IconButton
          label={t('outline.delete')}
          icon={<Trash2 />}
          data-control="menu"
          onPress={() => tellRefusal(deleteAndTell(connection, 'delete-note', [note.id]))}
        />
      ) : null}
    </li>
  );
}

function nameOf(map: CycleMap, note: Worded): string {
  if (!isNote(note)) return markName(map, note);
  return t(note.kind === 'sticky' ? 'outline.sticky' : 'outline.label');
}
