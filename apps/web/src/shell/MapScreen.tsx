import type { MapId } from '@undercurrent/cycle';
import { use, useEffect, useState } from 'react';
import { createMapConnection } from '../connection/create-map-connection.ts';
import { ConnectionProvider, useConnectionState } from '../connection/use-connection.tsx';
import { EndedPage, RefusedPage } from './ClosedPages.tsx';
import { MapRoom } from './MapRoom.tsx';
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
  useEffect(() => forgetMap, [map]);
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
  if (state.name === 'ended') return <EndedPage code={state.code} onLeave={onLeave} />;
  return <MapRoom onLeave={onLeave} />;
}
