import { Suspense } from 'react';
import { useConnectionState } from '../../connection/use-connection.tsx';
import { later } from '../../parts/later.ts';

const ReadOnlyWords = later(async () => (await import('./ReadOnlyWords.tsx')).ReadOnlyWords);

/** For as long as the server can store nothing: what that means for what is read and written here. */
export function ReadOnlyBanner() {
  return <Suspense>{useConnectionState().name === 'read-only' ? <ReadOnlyWords /> : null}</Suspense>;
}
