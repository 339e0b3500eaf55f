import { Suspense } from 'react';
import { later } from '../parts/later.ts';

const WhatIsAsked = later(async () => (await import('./WhatIsAsked.tsx')).WhatIsAsked);

/** What partners are asked; loaded when the map is there. */
export function Asks() {
  return (
    <Suspense>
      <WhatIsAsked />
    </Suspense>
  );
}
