import { Suspense } from 'react';
import { useCardBeneath } from '../beneath/use-card-beneath.ts';
import { QuickAdd } from '../quick-add/QuickAdd.tsx';
import { useWalking } from './walking.ts';
import { later } from '../../parts/later.ts';

const WalkStage = later(async () => (await import('./WalkStage.tsx')).WalkStage);

const BeneathStrip = later(async () => (await import('../beneath/BeneathStrip.tsx')).BeneathStrip);

/** Below the map: where the next card is written, what lies beneath the card in hand, or, while a walk is on, where it is. */
export function AddOrWalk() {
  const card = useCardBeneath();
  if (useIsWalkShown()) return <WalkPlace />;
  if (card === null) return <QuickAdd />;
  return (
    <Suspense>
      <BeneathStrip card={card} />
    </Suspense>
  );
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
