import { Suspense } from 'react';
import { later } from '../parts/later.ts';

const Ask = later(async () => (await import('../panels/naming/NameAsk.tsx')).NameAsk);

/** The question about the cycle’s name, loaded when the map is there. */
export function NameAsk() {
  return (
    <Suspense>
      <Ask />
    </Suspense>
  );
}
