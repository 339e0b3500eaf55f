import { Suspense, lazy } from 'react';

const Ask = lazy(async () => ({ default: (await import('../panels/naming/NameAsk.tsx')).NameAsk }));

/** The question about the cycle’s name, loaded when the map is there. */
export function NameAsk() {
  return (
    <Suspense>
      <Ask />
    </Suspense>
  );
}
