import type { MapId } from '@undercurrent/cycle';
import { Suspense, startTransition, use, useEffect, useState } from 'react';
import { createMapConnection } from '../connection/create-map-connection.ts';
import { rescueFrom } from '../connection/rescued-words.ts';
import type { RescuedWords } from '../connection/rescued-words.ts';
import { ConnectionProvider } from '../connection/use-connection.tsx';
import { tabStorage } from '../platform/storage.ts';
import { isRefusedForGood } from './closed-ways.ts';
import { WhileConnected } from './WhileConnected.tsx';
import { useLeaveAsk } from '../stores/leave-ask.ts';
import { useLeaving } from './use-leaving.ts';
import { forgetMap } from './forget-map.ts';
import { forgetHalfTyped, keepHalfTyped } from './half-typed.ts';
import { createOpener } from './opening.ts';
import type { Opener, OpenerSetup } from './opening.ts';
import { later } from '../parts/later.ts';

const RefusedPage = later(async () => (await import('./ClosedPages.tsx')).RefusedPage);
const LeaveAsk = later(async () => (await import('./LeaveAsk.tsx')).LeaveAsk);
const WaitingRoom = later(async () => (await import('../practice/meeting/WaitingRoom.tsx')).WaitingRoom);

let pageOpener: Opener | null = null;

interface MapScreenProps {
  readonly map: MapId;
  readonly setup: OpenerSetup;
  readonly onLeave: () => void;
  readonly onJoin: () => void;
}

/** The address of a map: opens it, waits at its door, or says why not. */
export function MapScreen({ map, setup, onLeave, onJoin }: MapScreenProps) {
  // One a page: a component that waits keeps nothing of its own.
  pageOpener ??= createOpener(setup, createMapConnection);
  const opener = pageOpener;
  const [opening, setOpening] = useState(() => opener.open(map));
  const [kept, setKept] = useState<readonly RescuedWords[]>([]);
  const opened = use(opening);
  useEffect(() => opener.hold(map), [opener, map, opening]);
  // On its end it comes before the next: what was begun on a map that is left is kept no longer.
  useEffect(() => forgetMap, [map]);
  // Whoever takes up a shared device next must not find what another had begun.
  const isOwn = opened.kind === 'open' && opened.connection.seat.role !== 'shared';
  useEffect(() => (isOwn ? keepHalfTyped(map, tabStorage) : undefined), [map, isOwn]);
  const isGone = opened.kind === 'refusal' && isRefusedForGood(opened);
  useEffect(() => {
    if (isGone) forgetHalfTyped(map, tabStorage);
  }, [isGone, map]);

  const openAnew = (words: readonly RescuedWords[]) => {
    setKept(words);
    // What is on the screen stays there until the map is.
    startTransition(() => setOpening(opener.renew(map, words)));
  };
  const { leave, leaveAtOnce } = useLeaving(isOwn, onLeave);
  const leaveAsked = useLeaveAsk((store) => store.leave);
  const ways = { onLeave: leaveAtOnce, onJoin };
  if (opened.kind === 'refusal') {
    return (
      <Suspense>
        <RefusedPage
          refusal={opened}
          unsent={rescueFrom(opened.unsent ?? [], null)}
          onRetry={() => openAnew(kept)}
          onLeave={leaveAtOnce}
        />
      </Suspense>
    );
  }
  if (opened.kind === 'outside') {
    const again = () => openAnew(kept);
    return (
      <Suspense>
        <WaitingRoom
          map={map}
          line={setup}
          hasEnded={false}
          onOpen={again}
          onGone={again}
          onPickAgain={onJoin}
          onLeave={leaveAtOnce}
        />
      </Suspense>
    );
  }
  return (
    <ConnectionProvider connection={opened.connection}>
      <WhileConnected setup={setup} onOpenAnew={openAnew} onLeaveMap={leave} {...ways} />
      {leaveAsked ? (
        <Suspense>
          <LeaveAsk onLeave={leaveAsked} />
        </Suspense>
      ) : null}
    </ConnectionProvider>
  );
}
