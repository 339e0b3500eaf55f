import type { MapId } from '@undercurrent/cycle';
import { use, useEffect, useState } from 'react';
import { createMapConnection } from '../connection/create-map-connection.ts';
import { ConnectionProvider, useConnection, useConnectionState } from '../connection/use-connection.tsx';
import { tabStorage } from '../platform/storage.ts';
import { EndedPage, RefusedPage, isEndedForGood, isRefusedForGood } from './ClosedPages.tsx';
import { MapRoom } from './MapRoom.tsx';
import { forgetDraft, keepDraft } from './composer-draft.ts';
import { forgetMap } from './forget-map.ts';
import { createOpener } from './opening.ts';
import type { Opener, OpenerSetup } from './opening.ts';

let pageOpener: Opener | null = null;

interface MapScreenProps {
  readonly map: MapId;
  readonly setup: OpenerSetup;
  readonly onLeave: () => void;
}

/** The address of a map: opens it, or says why not. */
export function MapScreen({ map, setup, onLeave }: MapScreenProps) {
  // One a page: a component that waits keeps nothing of its own.
  pageOpener ??= createOpener(setup, createMapConnection);
  const opener = pageOpener;
  const [opening, setOpening] = useState(() => opener.open(map));
  const opened = use(opening);
  useEffect(() => opener.hold(map), [opener, map]);
  useEffect(() => {
    const stop = keepDraft(map, tabStorage);
    return () => {
      forgetMap();
      stop();
    };
  }, [map]);
  const isGone = opened.kind === 'refusal' && isRefusedForGood(opened);
  useEffect(() => {
    if (isGone) forgetDraft(map, tabStorage);
  }, [isGone, map]);
  if (opened.kind === 'refusal') {
    const retry = () => {
      opener.forget(map);
      setOpening(opener.open(map));
    };
    return <RefusedPage refusal={opened} onRetry={retry} onLeave={onLeave} />;
  }
  return (
    <ConnectionProvider connection={opened.connection}>
      <WhileConnected onLeave={onLeave} />
    </ConnectionProvider>
  );
}

function WhileConnected({ onLeave }: { readonly onLeave: () => void }) {
  const state = useConnectionState();
  const { mapId } = useConnection();
  const isGone = state.name === 'ended' && isEndedForGood(state.code);
  useEffect(() => {
    if (isGone) forgetDraft(mapId, tabStorage);
  }, [isGone, mapId]);
  if (state.name === 'ended') return <EndedPage code={state.code} onLeave={onLeave} />;
  return <MapRoom onLeave={onLeave} />;
}
