import { Suspense } from 'react';
import { QuickAdd } from '../quick-add/QuickAdd.tsx';
import { useWalking } from './walking.ts';
import { later } from '../../parts/later.ts';

const WalkStage = later(async () => (await import('./WalkStage.tsx')).WalkStage);

/** Below the map: where the next card is written, or, while a walk is on, where it is. */
export function AddOrWalk() {
  return useIsWalkShown() ? <WalkPlace /> : <QuickAdd />;
}

/** The stage of a walk. */
export function WalkPlace() {
  return (
    <Suspense>
      <WalkStage />
    </Suspense>
  );
}

/** True while this screen leads or follows a walk. */
export function useIsWalkShown(): boolean {
  const walking = useWalking();
  return walking === 'leading' || walking === 'following';
}
