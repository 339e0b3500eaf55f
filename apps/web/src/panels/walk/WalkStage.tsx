import '../../words/learn-walk.ts';
import { cardLabel } from '../../words/card-label.ts';
import type { Card, CycleMap } from '@undercurrent/cycle';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { useConnection, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { focusMap } from '../../platform/focus-map.ts';
import { isPhone } from '../../platform/media.ts';
import { useWalk } from '../../stores/walk.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import { PauseButton } from '../pause/PauseButton.tsx';
import { LeaderControls } from './LeaderControls.tsx';
import { listenToWalkKeys } from './walk-keys.ts';
import { leaderAmong } from './walking.ts';
import styles from './WalkStage.module.css';
import '../../words/learn-told.ts';

/** Where a walk is: the words of its card, large; whoever leads has the way in hand, the others may leave. */
export function WalkStage() {
  const map = useMap();
  const isLeading = useWalk((store) => store.place !== null);
  const at = useWalk((store) => store.light?.to ?? null);
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const stage = useRef<HTMLElement>(null);
  useHands(stage, isLeading);
  if (!map) return null;
  const card = at === null ? undefined : map.cards.get(at);
  return (
    <section
      ref={stage}
      tabIndex={-1}
      aria-label={t('walk.title', { word: cycleWordOf(map) })}
      className={styles['stage']}
    >
      {card ? <Said card={card} map={map} /> : null}
      <div className={styles['controls']}>
        {onPhone ? <PauseButton at="add" /> : null}
        {isLeading ? <LeaderControls map={map} /> : <Follower map={map} />}
      </div>
    </section>
  );
}

/** Whoever leads has the hands here from the first moment; afterwards they are on the map. */
function useHands(stage: RefObject<HTMLElement | null>, isLeading: boolean): void {
  useEffect(() => {
    const node = stage.current;
    if (isLeading) node?.focus({ preventScroll: true });
    return () => {
      const at = document.activeElement;
      if (at !== document.body && !node?.contains(at)) return;
      focusMap();
    };
  }, [stage, isLeading]);
}

/** A card’s words, told to screen readers as they come. */
function Said({ card, map }: { readonly card: Card; readonly map: CycleMap }) {
  const owner = map.people.find(({ id }) => id === card.owner);
  const noticed = card.owner === 'together' ? 'canvas.noticedTogether' : 'canvas.noticed';
  return (
    <div role="status" aria-atomic data-paint={owner?.color ?? 'together'} className={styles['said']}>
      <p className={styles['label']}>
        {owner ? (
          <PersonMark color={owner.color} shape={owner.shape} initials={owner.initials} size={22} />
        ) : null}
        {cardLabel(map, card)}
      </p>
      {card.notice ? <p className={styles['aside']}>{t(noticed, { words: card.notice })}</p> : null}
      <p dir="auto" className={styles['words']}>
        {card.phrase.text}
      </p>
    </div>
  );
}

/** Who leads, and the way out. */
function Follower({ map }: { readonly map: CycleMap }) {
  const { others } = useConnection();
  const come = useWalk((store) => store.come);
  const leader = useStore(others, (list) => leaderAmong(list)?.seat ?? null);
  const name = map.people.find(({ id }) => id === leader?.person)?.name;
  useEffect(
    () =>
      listenToWalkKeys((wish) => {
        if (wish !== 'end') return false;
        come(false);
        return true;
      }),
    [come],
  );
  if (!leader) return null;
  return (
    <>
      <span className={styles['aside']}>{t('walk.leads', { name: name ?? t(`role.${leader.role}`) })}</span>
      <Button onPress={() => come(false)}>{t('walk.leave')}</Button>
    </>
  );
}
