import { annotationSubject, boardOf, isNote, may, mostWords, scribeOf } from '@undercurrent/cycle';
import type { Actor, AnnotationId, CycleMap, Worded } from '@undercurrent/cycle';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { deleteAndTell } from '../connection/delete-items.ts';
import type { MapConnection } from '../connection/map-connection.ts';
import type { Scaling } from '../connection/scale-mark.ts';
import { tellRefusal } from '../connection/use-act.ts';
import { useActor, useConnection } from '../connection/use-connection.tsx';
import { useOthersCarets } from '../connection/use-others-carets.ts';
import { CaretedWords } from '../parts/Carets.tsx';
import { WhoWrites } from '../parts/WhoWrites.tsx';
import { useChrome } from '../stores/chrome.ts';
import { useSelection } from '../stores/selection.ts';
import { markName, markSaying } from '../words/mark-name.ts';
import { t } from '../words/t.ts';
import { clipActOf, clipActs } from './clip-acts.ts';
import styles from './Outline.module.css';
import { countStrokes, notesOf } from './outline-of.ts';
import { asksForMenu, isDeleting, isInRow, openRowMenu, pressMenuButton } from './row-menu.ts';
import type { RowActs } from './RowMenu.tsx';
import { RowMenu } from './RowMenu.tsx';
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
  const isSelected = useSelection((store) => store.ids.includes(note.id));
  const label = nameOf(map, note);
  const carets = useOthersCarets(note.id, note.words);
  const acts: RowActs = {
    ...actsOf(map, actor, note),
    ...scalingOf(connection, note, may(actor, 'arrange', boardOf(map))),
    write: may(actor, 'write', annotationSubject(note, map)) ? () => onWrite(note.id) : null,
    remove: may(actor, 'erase', annotationSubject(note))
      ? () => tellRefusal(deleteAndTell(connection, 'delete-note', [note.id]))
      : null,
  };
  return (
    <li
      className={styles['noteRow']}
      data-row={note.id}
      data-kind={note.kind}
      data-active={isWriting || isSelected || undefined}
      onKeyDown={isWriting ? undefined : (event) => pressNote(event, note.id, acts)}
      onContextMenu={openRowMenu}
    >
      <div className={styles['noteBody']}>
        <p className={styles['quiet']}>
          {label}
          {isSelected ? <span className="visually-hidden">, {t('outline.isChosen')}</span> : null}
          <span className="visually-hidden">: </span>
        </p>
        {isWriting ? (
          <SharedWordsField label={label} id={note.id} most={mostWords(note)} onOver={() => onWrite(null)} />
        ) : (
          <Words note={note} carets={carets} onWrite={acts.write ?? null} />
        )}
        <WhoWrites writers={carets} />
      </div>
      <RowMenu name={isNote(note) ? `${label}: ${note.words}` : markSaying(map, note)} acts={acts} />
    </li>
  );
}

interface WordsProps {
  readonly note: Worded;
  readonly carets: ReturnType<typeof useOthersCarets>;
  readonly onWrite: (() => void) | null;
}

function Words({ note, carets, onWrite }: WordsProps) {
  const isMute = !isNote(note) && note.words === '' && carets.length === 0;
  const words = isMute ? (
    <span className={styles['quiet']}>{t('marks.addWords')}</span>
  ) : (
    <CaretedWords words={note.words} carets={carets} />
  );
  if (!onWrite) return <p dir="auto">{words}</p>;
  return (
    <button type="button" dir="auto" data-control="words" className={styles['noteWords']} onClick={onWrite}>
      {words}
    </button>
  );
}

/** What has a size of its own is made larger and smaller without a hand on its corners. */
function scalingOf(connection: MapConnection, { id, kind }: Worded, mayArrange: boolean): RowActs {
  if (!mayArrange || (kind !== 'sticky' && kind !== 'shape')) return {};
  const scale = (scaling: Scaling) => () => {
    void import('../connection/scale-mark.ts').then(({ scaleMark }) => scaleMark(connection, id, scaling));
  };
  return { larger: scale('larger'), smaller: scale('smaller') };
}

/** What can be done with a mark besides writing and deleting. */
function actsOf(map: CycleMap, actor: Actor, note: Worded): RowActs {
  const board = boardOf(map);
  const bind = () => {
    useSelection.getState().select([note.id]);
    useChrome.getState().open('arrow');
  };
  return {
    ...clipActs(note.id, {
      isSelected: useSelection.getState().ids.includes(note.id),
      mayCopy: actor.role !== 'observer',
      mayDelete: may(actor, 'erase', annotationSubject(note)),
      mayDuplicate: may(actor, 'draw', board) && scribeOf(actor) !== null,
    }),
    ends: note.kind === 'arrow' && may(actor, 'arrange', board) ? bind : null,
  };
}

function pressNote(event: KeyboardEvent<HTMLElement>, id: AnnotationId, acts: RowActs): void {
  if (!isInRow(event)) return;
  const row = event.currentTarget;
  const remove = isDeleting(event) && !event.ctrlKey && !event.metaKey && !event.altKey ? acts.remove : null;
  const act = asksForMenu(event) ? () => pressMenuButton(row) : (remove ?? clipActOf(event, id, acts));
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function nameOf(map: CycleMap, note: Worded): string {
  if (!isNote(note)) return markName(map, note);
  return t(note.kind === 'sticky' ? 'outline.sticky' : 'outline.label');
}
