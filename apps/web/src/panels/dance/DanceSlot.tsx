import { Suspense } from 'react';
import { useDance } from '../../stores/dance.ts';
import { later } from '../../parts/later.ts';

const DanceBar = later(async () => (await import('./DanceBar.tsx')).DanceBar);

/** Where the bar for comparing dances is, while they are compared. */
export function DanceSlot() {
  const isOn = useDance((store) => store.isOn);
  if (!isOn) return null;
  return (
    <Suspense>
      <DanceBar />
    </Suspense>
  );
}
