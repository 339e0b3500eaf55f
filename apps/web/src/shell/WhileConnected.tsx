import { Suspense, useEffect, useState } from 'react';
import type { RescuedWords } from '../connection/rescued-words.ts';
import { useConnection, useConnectionState } from '../connection/use-connection.tsx';
import { tabStorage } from '../platform/storage.ts';
import { useAnnouncement } from '../stores/announcement.ts';
import { useChrome } from '../stores/chrome.ts';
import { isEndedForGood, isEndedForNow } from './closed-ways.ts';
import { MapRoom } from './MapRoom.tsx';
import { forgetHalfTyped, rescueHalfTyped } from './half-typed.ts';
import type { OpenerSetup } from './opening.ts';
import { later } from '../parts/later.ts';

const EndedPage = later(async () => (await import('./ClosedPages.tsx')).EndedPage);
const WaitingRoom = later(async () => (await import('../practice/meeting/WaitingRoom.tsx')).WaitingRoom);

const UnsentWords = later(async () => (await import('../panels/rescued/UnsentWords.tsx')).UnsentWords);

interface WhileConnectedProps {
  readonly setup: OpenerSetup;
  /** The door is open again; with the words of this device that are not on the map yet. */
  readonly onOpenAnew: (kept: readonly RescuedWords[]) => void;
  /** From the map itself; asks first where words would be lost. */
  readonly onLeaveMap: () => void;
  readonly onLeave: () => void;
  readonly onJoin: () => void;
}

/** A map that was let in to: the map itself, or what is left to say when its connection has ended. */
export function WhileConnected({ setup, onLeaveMap, ...ways }: WhileConnectedProps) {
  const state = useConnectionState();
  const connection = useConnection();
  const isOverForGood = state.name === 'ended' && isEndedForGood(state.code);
  const isOver = isOverForGood || (state.name === 'ended' && isEndedForNow(state.code));
  useEffect(() => {
    if (isOverForGood) rescueHalfTyped(connection);
    if (isOver) forgetHalfTyped(connection.mapId, tabStorage);
  }, [isOver, isOverForGood, connection]);
  if (state.name !== 'ended') return <MapRoom setup={setup} onLeave={onLeaveMap} />;
  if (isEndedForNow(state.code)) return <AfterMeeting setup={setup} {...ways} onLeave={onLeaveMap} />;
  return (
    <Suspense>
      <EndedPage code={state.code} onLeave={ways.onLeave} />
    </Suspense>
  );
}

/** The meeting has ended: nothing of the map is on the screen, and the next one lets this device in again. */
function AfterMeeting({ setup, onOpenAnew, onLeave, onJoin }: Omit<WhileConnectedProps, 'onLeaveMap'>) {
  const { mapId, rescued } = useConnection();
  const [goneWith, setGoneWith] = useState<number | null>(null);
  useEffect(() => {
    useAnnouncement.getState().silence();
    useChrome.getState().open(null);
  }, []);
  if (goneWith !== null)
    return (
      <Suspense>
        <EndedPage code={goneWith} onLeave={onLeave} />
      </Suspense>
    );
  return (
    <Suspense>
      <WaitingRoom
        map={mapId}
        line={setup}
        hasEnded
        onOpen={() => onOpenAnew(rescued.getState())}
        onGone={setGoneWith}
        onPickAgain={onJoin}
        onLeave={onLeave}
      >
        <UnsentWords />
      </WaitingRoom>
    </Suspense>
  );
}
