import { Suspense } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { later } from '../../parts/later.ts';
import { leaderAmong, useWalking } from './walking.ts';

const WalkNewsLine = later(async () => (await import('./WalkNewsLine.tsx')).WalkNewsLine);

/** For a screen that is not along while somebody walks the cycle. */
export function WalkNews() {
  const { others } = useConnection();
  const leader = useStore(others, (list) => leaderAmong(list)?.seat ?? null);
  const walking = useWalking();
  return <Suspense>{walking === 'away' && leader ? <WalkNewsLine leader={leader} /> : null}</Suspense>;
}
