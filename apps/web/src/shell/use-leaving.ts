import { useEffect, useRef } from 'react';
import { again } from '../parts/later.ts';
import { fetchAgain } from '../platform/fetch-again.ts';
import { tabStorage } from '../platform/storage.ts';
import type { Leaving } from './follow-leaving.ts';

const probe = 'undercurrent-probe';
const load = () => fetchAgain(() => import('./follow-leaving.ts'), { ...again, onWaiting: () => {} });

/**
 * The ways out of a map for as long as its page is shown. `isTabOwn`: what is half-typed comes back when the tab is
 * loaded again. Until they have been fetched, `onLeave` leaves at once.
 */
export function useLeaving(isTabOwn: boolean, onLeave: () => void) {
  const leaving = useRef<Leaving | null>(null);
  const isOwn = useRef(isTabOwn);
  useEffect(() => {
    isOwn.current = isTabOwn;
  }, [isTabOwn]);
  useEffect(() => {
    let isOver = false;
    const follow = ({ followLeaving }: Awaited<ReturnType<typeof load>>) => {
      if (!isOver) leaving.current = followLeaving({ isTabOwn: () => isOwn.current && canTabKeep() });
    };
    // A part that the server has no more is that of an older page: it goes on as before.
    load().then(follow, () => null);
    return () => {
      isOver = true;
      leaving.current?.dispose();
      leaving.current = null;
    };
  }, []);
  return {
    leave: () => (leaving.current?.leave ?? onLeave)(),
    leaveAtOnce: () => (leaving.current?.leaveAtOnce ?? onLeave)(),
  };
}

/** A tab that keeps nothing gives nothing back. */
function canTabKeep(): boolean {
  const canKeep = tabStorage.write(probe, '1');
  tabStorage.remove(probe);
  return canKeep;
}
