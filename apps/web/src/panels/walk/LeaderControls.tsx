import { mainCycle, walkStart, walkStop } from '@undercurrent/cycle';
import type { CycleMap, PersonId, WalkPlace, WalkStop } from '@undercurrent/cycle';
import { ArrowLeft, ArrowRight, CornerRightUp, Pause, Play, RotateCcw, X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { stillness } from '../../stores/motion.ts';
import { useWalk } from '../../stores/walk.ts';
import { t } from '../../words/t.ts';
import { dwellMs } from './dwell.ts';
import { listenToWalkKeys } from './walk-keys.ts';
import type { WalkWish } from './walk-keys.ts';
import styles from './WalkStage.module.css';

/** The way in hand: whose start, back and on, by itself or held, and a new step where one can be taken. */
export function LeaderControls({ map }: { readonly map: CycleMap }) {
  const cycle = mainCycle(map)?.id;
  const place = useWalk((store) => store.place);
  const stop = cycle !== undefined && place ? walkStop(map, cycle, place) : null;
  const isOver = stop === null;
  useEffect(() => {
    // The card is gone, and the walk with it.
    if (isOver) useWalk.getState().end();
  }, [isOver]);
  return stop && place ? <Way map={map} stop={stop} place={place} /> : null;
}

interface WayProps {
  readonly map: CycleMap;
  readonly stop: WalkStop;
  readonly place: WalkPlace;
}

function Way({ map, stop, place }: WayProps) {
  const { lead, play, end } = useWalk.getState();
  const isPlaying = useWalk((store) => store.isPlaying);
  const isStill = useSyncExternalStore(stillness.subscribe, stillness.read);
  const [start, setStart] = useState(place.card);
  const go = (to: WalkPlace | null, plays = false) => {
    if (!to) return;
    play(plays);
    lead(to);
  };
  useGoingOn(map, stop, start);
  useWalkKeys({
    on: () => go(stop.next),
    back: () => go(stop.previous),
    hold: () => play(!isPlaying && !isStill && stop.next !== null),
    end,
  });
  const begin = (to: WalkPlace | null) => {
    if (to) setStart(to.card);
    go(to);
  };
  return (
    <>
      <StartChoice map={map} place={place} onStart={begin} />
      <Instead map={map} stop={stop} onTake={(to) => go(to)} />
      <div className={styles['ways']}>
        <IconButton
          label={t('walk.back')}
          keys="←"
          icon={<ArrowLeft />}
          isIdle={stop.previous === null}
          onPress={() => go(stop.previous)}
        />
        {isStill || stop.next === null ? null : (
          <Button onPress={() => play(!isPlaying)}>
            {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
            {t(isPlaying ? 'walk.hold' : 'walk.play')}
          </Button>
        )}
        <IconButton
          label={t('walk.on')}
          keys="→"
          icon={<ArrowRight />}
          isIdle={stop.next === null}
          onPress={() => go(stop.next)}
        />
        <IconButton label={t('walk.end')} keys="Esc" icon={<X />} onPress={end} />
      </div>
    </>
  );
}

/** Whose first card a walk begins with. */
function StartChoice({
  map,
  place,
  onStart,
}: Pick<WayProps, 'map' | 'place'> & { readonly onStart: (to: WalkPlace | null) => void }) {
  const [person, setPerson] = useState<PersonId | null>(map.storyStart);
  const cycle = mainCycle(map)?.id;
  if (cycle === undefined || map.people.length < 2) return null;
  const begin = (whose: PersonId) => {
    setPerson(whose);
    onStart(walkStart(map, cycle, { person: whose, way: place.way }));
  };
  return (
    <div className={styles['start']}>
      <span aria-hidden className={styles['aside']}>
        {t('walk.start')}
      </span>
      <Segmented
        label={t('walk.start')}
        value={person}
        onChoose={begin}
        segments={map.people.map(({ id, name, color }) => ({
          value: id,
          label: <span dir="auto">{name}</span>,
          paint: color,
        }))}
      />
    </div>
  );
}

/** The new steps that can be taken here; at one that leads out, the way back to the start. */
function Instead({
  map,
  stop,
  onTake,
}: Pick<WayProps, 'map' | 'stop'> & { readonly onTake: (to: WalkPlace) => void }) {
  const cycle = mainCycle(map)?.id;
  if (stop.next === null && cycle !== undefined) {
    const start = walkStart(map, cycle, { person: map.storyStart, way: 'old' });
    return (
      <div className={styles['instead']}>
        <span className={styles['aside']}>{t('walk.leadsOut')}</span>
        {start ? (
          <Button onPress={() => onTake(start)}>
            <RotateCcw aria-hidden />
            {t('walk.again')}
          </Button>
        ) : null}
      </div>
    );
  }
  if (stop.instead.length === 0) return <div className={styles['instead']} />;
  return (
    <div role="group" aria-label={t('walk.insteadTitle')} data-paint="together" className={styles['instead']}>
      {stop.instead.map((to) => (
        <Button key={to.card} onPress={() => onTake(to)}>
          <CornerRightUp aria-hidden />
          <span className={styles['take']}>
            {t('walk.instead', { words: map.cards.get(to.card)?.phrase.text ?? '' })}
          </span>
        </Button>
      ))}
    </div>
  );
}

/** The light goes on by itself after a while; back where it began it rests. */
function useGoingOn(map: CycleMap, { card, next }: WalkStop, start: string): void {
  const isPlaying = useWalk((store) => store.isPlaying) && !map.isPaused;
  const words = card.phrase.text;
  const goal = next?.card;
  const way = next?.way;
  useEffect(() => {
    if (!isPlaying || goal === undefined || way === undefined) return undefined;
    const timer = setTimeout(() => {
      const { lead, play } = useWalk.getState();
      lead({ card: goal, way });
      if (goal === start) play(false);
    }, dwellMs(words));
    return () => clearTimeout(timer);
  }, [isPlaying, words, goal, way, start]);
}

function useWalkKeys(wishes: Readonly<Record<WalkWish, () => void>>): void {
  useEffect(() =>
    listenToWalkKeys((wish) => {
      wishes[wish]();
      return true;
    }),
  );
}
