import { Suspense } from 'react';
import { useStore } from 'zustand';
import type { OtherPresence } from '../../connection/map-connection.ts';
import { useBoard, useConnection } from '../../connection/use-connection.tsx';
import { useGather } from '../../stores/gather.ts';
import { later } from '../../parts/later.ts';

const MeetingStrip = later(async () => (await import('./MeetingStrip.tsx')).MeetingStrip);

/** What everybody is told of how the meeting is led; nothing, and not even loaded, while there is nothing to tell. */
export function MeetingState() {
  const { others, seat } = useConnection();
  const { isLocked, floor } = useBoard();
  const isGathering = useGather((store) => store.isGathering);
  const isTold = useStore(others, seat.role === 'therapist' ? arePartnersHere : isSomethingShown);
  if (!isLocked && floor === null && !isGathering && !isTold) return null;
  return (
    <Suspense>
      <MeetingStrip />
    </Suspense>
  );
}

const isSomethingShown = (others: readonly OtherPresence[]): boolean =>
  others.some(({ presence }) => presence.gather);

/** With two at devices of their own there is a floor to give. */
const arePartnersHere = (others: readonly OtherPresence[]): boolean =>
  new Set(others.flatMap(({ seat }) => seat.person ?? [])).size > 1;
