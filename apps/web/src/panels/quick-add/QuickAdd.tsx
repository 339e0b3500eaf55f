import type { Owner } from '@undercurrent/cycle';
import { useChooseOwner } from '../../connection/use-choose-owner.ts';
import { CornerDownLeft } from 'lucide-react';
import { memo, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import { usePeople, useReading } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { GentleHint } from '../../parts/GentleHint.tsx';
import { hasPointer, isLow, isPhone } from '../../platform/media.ts';
import { useComposer } from '../../stores/composer.ts';
import { usePhase } from '../../stores/phase.ts';
import { useSpoken } from '../../words/spoken.ts';
import { t } from '../../words/t.ts';
import { PauseButton } from '../pause/PauseButton.tsx';
import { Asked } from './Asked.tsx';
import { Hints } from './Hints.tsx';
import { KindSegments } from './KindSegments.tsx';
import type { NextChoice } from './next-choice.ts';
import { PickRow } from './PickRow.tsx';
import styles from './QuickAdd.module.css';
import { quickKeyOf } from './quick-keys.ts';
import { SpeakerSegments } from './SpeakerSegments.tsx';
import { useNextChoice } from './use-next-choice.ts';
import { usePlaceNext } from './use-place-next.ts';
import { useShownWriting } from './use-shown-writing.ts';
import { useWhoHasFloor } from './use-who-has-floor.ts';
import { WordsInput } from './WordsInput.tsx';

/** The heart of a meeting: who, what, a few words, Enter. Nothing leaves the device before Enter. */
export function QuickAdd() {
  const choice = useNextChoice();
  return choice ? <Bar choice={choice} /> : null;
}

const Bar = memo(({ choice }: { readonly choice: NextChoice }) => {
  // Another choice draws it anew, and another language.
  useSpoken((spoken) => spoken.locale);
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const inLowRoom = useSyncExternalStore(isLow.subscribe, isLow.read) && !onPhone;
  const phase = usePhase((store) => store.phase);
  const place = usePlaceNext(choice);
  const chooseOwner = useChooseOwner();
  const inputRef = useRef<HTMLInputElement>(null);
  const picksRef = useRef<HTMLDivElement>(null);
  const [isInside, setInside] = useState(false);
  const toInput = useCallback(() => inputRef.current?.focus(), []);
  const speaking = useWhoHasFloor(choice.owner);
  useAskedFocus(toInput);
  useFirstFocus(toInput);
  useShownWriting(useComposer((store) => store.words.trim() !== '') && isInside);
  const paint = usePaint(choice.owner);
  // Who alone can speak here has nothing to choose; where room is short the colour says enough.
  const isOneOnPhone = onPhone && choice.speakers.length === 1;

  return (
    <section
      aria-label={t('add.label')}
      data-paint={paint}
      className={styles['outer']}
      onKeyDown={(event) => chooseByKey(event, choice, chooseOwner)}
      onFocus={() => setInside(true)}
      onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
    >
      <Hints speaking={speaking} onPhone={onPhone} />
      <form
        className={styles['bar']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          place();
        }}
      >
        {inLowRoom ? null : <Asked choice={choice} onPhone={onPhone} />}
        <div className={styles['choices']}>
          {isOneOnPhone ? null : <SpeakerSegments choice={choice} />}
          <KindSegments choice={choice} paint={paint} />
        </div>
        <div className={styles['words']}>
          {onPhone ? <PauseButton at="add" /> : null}
          <WordsInput
            choice={choice}
            inputRef={inputRef}
            onPlace={place}
            onPicks={() => picksRef.current?.querySelector('button')?.focus()}
          />
          <PlaceButton isHeldBack={speaking !== null} />
        </div>
        <WordingHint choice={choice} />
        <div className={styles['picks']} data-phase={phase}>
          <PickRow choice={choice} rowRef={picksRef} onReturn={toInput}>
            {inLowRoom ? <Asked choice={choice} onPhone={false} leads /> : null}
          </PickRow>
        </div>
      </form>
    </section>
  );
});
Bar.displayName = 'Bar';

function usePaint(owner: Owner): string {
  return usePeople().find((person) => person.id === owner)?.color ?? 'together';
}

/** For whoever is writing alone: it reads what stands in the field, and keeps nothing of it. */
function WordingHint({ choice: { kind, owner } }: { readonly choice: NextChoice }) {
  const words = useComposer((store) => store.words);
  const people = usePeople();
  return <GentleHint words={words} kind={kind} owner={owner} people={people} />;
}

function PlaceButton({ isHeldBack }: { readonly isHeldBack: boolean }) {
  return (
    <span className={styles['place']}>
      <Button type="submit" look="plain" isDisabled={isHeldBack}>
        {t('add.place')}
        <CornerDownLeft aria-hidden />
      </Button>
    </span>
  );
}

/** Takes the hands here when a key or a gap on the map asked for it. */
function useAskedFocus(toInput: () => void): void {
  const isAsked = useComposer((store) => store.isFocusAsked);
  const after = useComposer((store) => store.after);
  useEffect(() => {
    if (!isAsked) return;
    toInput();
    useComposer.getState().takeFocus();
  }, [isAsked, toInput]);
  useEffect(() => {
    if (after !== null) toInput();
  }, [after, toInput]);
}

/** On a map where nothing stands yet the hands are here at once. */
function useFirstFocus(toInput: () => void): void {
  const isBlank = useReading((map) => map.cards.size === 0) ?? false;
  const wasBlank = useRef(isBlank);
  useEffect(() => {
    if (wasBlank.current && hasPointer.read()) toInput();
  }, [toInput]);
}

function chooseByKey(event: KeyboardEvent, choice: NextChoice, chooseOwner: (owner: Owner) => void): void {
  const key = quickKeyOf(event, { kind: choice.kind, phase: usePhase.getState().phase });
  if (!key) return;
  event.preventDefault();
  event.stopPropagation();
  if (key.name === 'kind') useComposer.getState().setKind(key.kind);
  const speaker = key.name === 'speaker' ? choice.speakers[key.index] : undefined;
  if (speaker) chooseOwner(speaker);
}
