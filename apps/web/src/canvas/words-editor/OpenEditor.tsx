import type { CardId } from '@undercurrent/cycle';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { CSSProperties, KeyboardEvent, RefObject } from 'react';
import { useStore } from 'zustand';
import { changeOf, isComposing, markAgain, readUndoKey, undoOwn } from '../../connection/field-of-words.ts';
import { useCard, useConnection, usePeople } from '../../connection/use-connection.tsx';
import { GentleHint } from '../../parts/GentleHint.tsx';
import { useCamera } from '../../stores/camera.ts';
import { useClosedByBack } from '../../parts/use-closed-by-back.ts';
import '../../words/learn-card.ts';
import { t } from '../../words/t.ts';
import { useWritingDraft } from '../scenes/writing-draft.ts';
import { readEditorKey } from './editor-keys.ts';
import { bringNear } from './bring-near.ts';
import { beneathStyle, editorStyle, measureReach } from './editor-style.ts';
import { useWriting } from './use-writing.ts';
import type { Writing } from './use-writing.ts';
import styles from './WordsEditor.module.css';
import type { WordsEditorProps } from './WordsEditor.tsx';
import { wordsPlace } from './words-place.ts';

interface OpenEditorProps extends WordsEditorProps {
  readonly id: string;
}

/** The field in which words are written where they stand on the map. */
export function OpenEditor({ id, shown, surface }: OpenEditorProps) {
  const connection = useConnection();
  const field = useRef<HTMLTextAreaElement>(null);
  const goBack = useRef<() => void>(() => {});
  const writing = useWriting(connection, id);
  const draft = useWritingDraft((store) => store.draft);
  const scene = useStore(shown.store, (store) => store.written);
  const camera = useCamera((store) => store.camera);
  const place = useMemo(() => (scene ? wordsPlace(scene, id) : null), [scene, id]);
  const reach = useMemo(() => (place ? measureReach(place.font) : null), [place]);
  const isOpen = place !== null && reach !== null && draft?.id === id;
  useLayoutEffect(() => shown.refresh(), [shown]);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
    if (place) goBack.current = bringNear(place);
    // Once, when it opens: later the place changes with every word.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOpen]);
  const words = isOpen ? draft.words : null;
  const { shared } = writing;
  useLayoutEffect(() => markAgain(field.current, shared()), [words, shared]);
  useEffect(() => undoOwn(field.current, shared), [isOpen, shared]);
  if (!isOpen) return null;
  const leave = () => {
    surface.current?.focus({ preventScroll: true });
    // Only after a key: a hand that points elsewhere means what it sees.
    goBack.current();
  };
  return (
    <>
      <Field
        area={field}
        words={draft.words}
        style={editorStyle(place, camera, reach)}
        writing={writing}
        onLeave={leave}
      />
      <CardHint id={id} words={draft.words} style={beneathStyle(place, camera)} />
    </>
  );
}

interface FieldProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly words: string;
  readonly style: CSSProperties;
  readonly writing: Writing;
  /** A key ended the writing. */
  readonly onLeave: () => void;
}

function Field({ area, words, style, writing, onLeave }: FieldProps) {
  useClosedByBack(() => {
    writing.place();
    onLeave();
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const redoes = readUndoKey(event);
    const own = redoes === null ? null : writing.shared();
    if (own) {
      event.preventDefault();
      return redoes === 'redo' ? own.redo() : own.undo();
    }
    const wish = readEditorKey({
      key: event.key,
      isShift: event.shiftKey,
      // Safari ends composing before its Enter arrives, and says so with this code alone.
      isComposing: event.nativeEvent.isComposing || event.keyCode === 229,
      allowsLines: writing.kind === 'note',
    });
    if (wish) event.preventDefault();
    // Before the field goes: the keys stay on the canvas, and leaving the field places nothing twice.
    if (wish === 'give-up') writing.giveUp();
    if (wish === 'place') writing.place();
    if (wish === 'place' || wish === 'give-up') onLeave();
  };
  return (
    <textarea
      ref={area}
      className={styles['field']}
      style={style}
      value={words}
      maxLength={writing.most}
      rows={1}
      dir="auto"
      spellCheck
      autoCapitalize="sentences"
      enterKeyHint="done"
      aria-label={t(writing.label)}
      onChange={(event) => writing.change(event.currentTarget.value, changeOf(event, isComposing(event)))}
      onCompositionEnd={(event) => writing.change(event.currentTarget.value, changeOf(event, false))}
      onSelect={(event) => writing.shared()?.select(changeOf(event, false))}
      onBlur={() => writing.place()}
      onKeyDown={onKeyDown}
    />
  );
}

interface CardHintProps {
  readonly id: string;
  readonly words: string;
  readonly style: CSSProperties;
}

/** What only whoever writes on a card is told of its wording; nothing for a note or a name. */
function CardHint({ id, words, style }: CardHintProps) {
  const card = useCard(id as CardId);
  const people = usePeople();
  if (!card) return null;
  return (
    <div className={styles['hint']} style={style}>
      <GentleHint words={words} kind={card.kind} owner={card.owner} people={people} isBare />
    </div>
  );
}
