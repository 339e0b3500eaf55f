import { useEffect, useSyncExternalStore } from 'react';
import { createLobbyLine } from '../../connection/lobby-line.ts';
import type { LobbyLineSetup } from '../../connection/lobby-line.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { isPhone } from '../../platform/media.ts';
import { useMeeting } from '../../stores/meeting.ts';
import { BeginCard } from './BeginCard.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';
import '../../words/learn-lobby.ts';

interface MeetingKeeperProps {
  readonly line: Omit<LobbyLineSetup, 'mapId'>;
}

/** Keeps the therapist in the know of the meeting, and shows who waits; what it shows it shows quietly. */
export function MeetingKeeper({ line }: MeetingKeeperProps) {
  const { mapId } = useConnection();
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const { origin, clock, random, page } = line;
  useEffect(() => {
    const { state, dispose } = createLobbyLine({ mapId, origin, clock, random, page });
    const stop = state.subscribe((now) => {
      if (now.name === 'table') useMeeting.getState().tell(now.table);
    });
    return () => {
      stop();
      dispose();
    };
  }, [mapId, origin, clock, random, page]);
  return (
    <>
      <WaitingPanel />
      {onPhone ? <BeginCard /> : null}
    </>
  );
}
