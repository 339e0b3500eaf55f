import { useEffect, useLayoutEffect, useRef } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { isInWords } from '../../platform/in-words.ts';
import { useWalk } from '../../stores/walk.ts';
import { goToMap } from './go-to-map.ts';
import { leaderAmong, useLedCard, useWalking } from './walking.ts';

/** Keeps this screen’s walk in step with everybody’s: shows where it leads, and goes where somebody else leads. */
export function WalkKeeper() {
  const { others, seat, showPresence } = useConnection();
  const card = useWalk((store) => store.place?.card ?? null);
  const led = useLedCard();
  const walking = useWalking();

  useEffect(() => showPresence({ walk: card }), [card, showPresence]);
  useEffect(() => () => useWalk.getState().end(), []);

  // One walk at a time: of two who began at the same moment one comes along.
  useEffect(() => {
    const leader = led === null ? null : leaderAmong(others.getState());
    if (!leader || walking !== 'leading' || leader.seat.id > seat.seat) return;
    useWalk.getState().end();
    useWalk.getState().come(true);
  }, [led, walking, others, seat]);

  const isLed = led !== null;
  useLayoutEffect(() => {
    if (!isLed) return useWalk.getState().come(false);
    // Whoever is in the middle of writing is not taken from their words; they may come along when they like.
    if (useWalk.getState().place || isInWords()) return undefined;
    return useWalk.getState().come(true);
  }, [isLed]);
  const isOnWay = walking === 'leading' || walking === 'following';
  const goBack = useRef(() => {});
  useLayoutEffect(() => {
    goBack.current();
    goBack.current = isOnWay ? goToMap() : () => {};
  }, [isOnWay]);
  useEffect(() => {
    if (walking === 'following') useWalk.getState().shine(led);
  }, [walking, led]);
  return null;
}
