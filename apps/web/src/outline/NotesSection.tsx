import { annotationSubject, may } from '@undercurrent/cycle';
import type { AnnotationId, CycleMap, Label, Sticky } from '@undercurrent/cycle';
import { changeAnnotationWords } from '@undercurrent/document';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { deleteAndTell } from '../connection/delete-items.ts';
import { tellRefusal, useAct } from '../connection/use-act.ts';
import { useActor, useConnection } from '../connection/use-connection.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';
import styles from './Outline.module.css';
import { countStrokes, notesOf } from './outline-of.ts';
import { WordsField } from './WordsField.tsx';

/** Stickies and writing on the paper, and how much was drawn, at the end of the list. */
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
  readonly note: Sticky | Label;
  readonly isWriting: boolean;
  readonly onWrite: (id: AnnotationId | null) => void;
}

function Note({ map, note, isWriting, onWrite }: NoteProps) {
  const actor = useActor();
  const act = useAct();
  const connection = useConnection();
  const subject = annotationSubject(note, map);
  const label = t(note.kind === 'sticky' ? 'outline.sticky' : 'outline.label');
  const finish = (words: string | null, from: string) => {
    onWrite(null);
    if (words === null || words === from) return;
    const args = { id: note.id, words, from };
    act('change-note', (map, who) => changeAnnotationWords(map, who, args), { words });
  };
  return (
    <li className={styles['noteRow']} data-row={note.id} data-kind={note.kind}>
      <div className={styles['noteBody']}>
        <p className={styles['quiet']}>
          {label}
          <span className="visually-hidden">: </span>
        </p>
        {isWriting ? (
          <WordsField label={label} words={note.words} onDone={finish} />
        ) : may(actor, 'write', subject) ? (
          <button
            type="button"
            dir="auto"
            data-control="words"
            className={styles['noteWords']}
            onClick={() => onWrite(note.id)}
          >
            {note.words}
          </button>
        ) : (
          <p dir="auto">{note.words}</p>
        )}
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
