import { Suspense } from 'react';
import { later } from '../parts/later.ts';

const Ask = later(async () => (await import('../panels/naming/NameAsk.tsx')).NameAsk);
const Handout = later(async () => (await import('../picture/handout/HandoutAsk.tsx')).HandoutAsk);

/** What partners are asked, whether the name fits and whether a handout may leave; loaded when the map is there. */
export function Asks() {
  return (
    <Suspense>
      <Ask />
      <Handout />
    </Suspense>
  );
}
