import { Suspense } from 'react';
import { useConnection } from '../connection/use-connection.tsx';
import { later } from '../parts/later.ts';

const BeginButton = later(async () => (await import('../practice/meeting/BeginButton.tsx')).BeginButton);
const HandoverButton = later(
  async () => (await import('../panels/handover/HandoverButton.tsx')).HandoverButton,
);

/** What only this kind of seat can do: a therapist begins a meeting while none is open, a shared device is passed on. */
export function OwnAct({ isTight = false }: { readonly isTight?: boolean }) {
  const { role } = useConnection().seat;
  return (
    <Suspense>
      {role === 'therapist' && !isTight ? <BeginButton /> : null}
      {role === 'shared' ? <HandoverButton isTight={isTight} /> : null}
    </Suspense>
  );
}
