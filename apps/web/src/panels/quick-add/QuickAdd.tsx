import { CornerDownLeft } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useConnection, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useComposer } from '../../stores/composer.ts';
import { t } from '../../words/t.ts';
import { Hints } from './Hints.tsx';
import { KindSegments } from './KindSegments.tsx';
import type { NextChoice } from './next-choice.ts';
import { PickRow } from './PickRow.tsx';
import styles from './QuickAdd.module.css';
import { quickKeyOf } from './quick-keys.ts';
import { SpeakerSegments } from './SpeakerSegments.tsx';
import { useNextChoice } from './use-next-choice.ts';
import { usePlaceNext } from './use-place-next.ts';
import { WordsInput } from './WordsInput.tsx';

/** The heart of a meeting: who, what, a few words, Enter. Nothing leaves the device before Enter. */
export function QuickAdd() {
  const choice = useNextChoice();
  return choice ? <Bar choice={choice} /> : null;
}

function Bar({ choice }: { readonly choice: NextChoice }) {
  const people = usePeople();
  const place = usePlaceNext(choice);
  const inputRef = useRef<HTMLInputElement>(null);
  const picksRef = useRef<HTMLDivElement>(null);
  const [isInside, setInside] = useState(false);
  const toInput = useCallback(() => inputRef.current?.focus(), []);
  useAskedFocus(toInput);
  useWritingPresence(isInside);
  const paint = people.find((person) => person.id === choice.owner)?.color ?? 'together';

  return (
    <section
      aria-label={t('add.label')}
      data-paint={paint}
      className={styles['outer']}
      onKeyDown={(event) => chooseByKey(event, choice)}
      onFocus={() => setInside(true)}
      onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
    >
      <Hints />
      <form
        className={styles['bar']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          place();
        }}
      >
        <div className={styles['choices']}>
          <SpeakerSegments choice={choice} />
          <KindSegments choice={choice} paint={paint} />
        </div>
        <div className={styles['words']}>
          <WordsInput
            choice={choice}
            inputRef={inputRef}
            onPlace={place}
            onPicks={() => picksRef.current?.querySelector('button')?.focus()}
          />
          <span className={styles['place']}>
            <Button type="submit" look="plain">
              {t('add.place')}
              <CornerDownLeft aria-hidden />
            </Button>
          </span>
        </div>
        <div className={styles['picks']}>
          <PickRow choice={choice} rowRef={picksRef} onReturn={toInput} />
        </div>
      </form>
    </section>
  );
}

/** Takes the hands here when a key or a gap on the map asked for it. */
function useAskedFocus(toInput: () => void): void {
  const count = useComposer((store) => store.focusCount);
  const after = useComposer((store) => store.after);
  const seen = useRef(count);
  useEffect(() => {
    if (count === seen.current) return;
    seen.current = count;
    toInput();
  }, [count, toInput]);
  useEffect(() => {
    if (after !== null) toInput();
  }, [after, toInput]);
}

/** Others see that somebody is writing here, never what. */
function useWritingPresence(isInside: boolean): void {
  const { showPresence } = useConnection();
  const isWriting = useComposer((store) => store.words.trim() !== '') && isInside;
  useEffect(() => {
    if (!isWriting) return undefined;
    showPresence({ writing: 'next-card' });
    return () => showPresence({ writing: null });
  }, [isWriting, showPresence]);
}

function chooseByKey(event: KeyboardEvent, choice: NextChoice): void {
  const key = quickKeyOf(event, choice.kind);
  if (!key) return;
  event.preventDefault();
  event.stopPropagation();
  const { setKind, setOwner } = useComposer.getState();
  if (key.name === 'kind') setKind(key.kind);
  const speaker = key.name === 'speaker' ? choice.speakers[key.index] : undefined;
  if (speaker) setOwner(speaker);
}
