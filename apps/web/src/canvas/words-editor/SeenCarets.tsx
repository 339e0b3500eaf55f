import { Suspense } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { later } from '../../parts/later.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';

const OthersCarets = later(async () => (await import('./OthersCarets.tsx')).OthersCarets);

/** The carets of others, as soon as there is one. */
export function SeenCarets({ shown }: { readonly shown: ShownScene }) {
  const isAny = useStore(useConnection().others, (others) => others.some(({ presence }) => presence.caret));
  if (!isAny) return null;
  return (
    <Suspense>
      <OthersCarets shown={shown} />
    </Suspense>
  );
}
