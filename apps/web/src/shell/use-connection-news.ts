import { useEffect, useRef } from 'react';
import type { ConnectionState } from '../connection/map-connection.ts';
import { useConnection, useConnectionState } from '../connection/use-connection.tsx';
import { useNotice } from '../stores/notice.ts';

const ofTheLine: ReadonlySet<string> = new Set(['shell.connectionLost', 'keep.connectionLost']);

/** Says once that the connection was lost, and once that it is back; the same of the server's store. */
export function useConnectionNews(): void {
  const { name } = useConnectionState();
  const { keeper } = useConnection();
  useNewerNews(name);
  const wasLost = useRef(false);
  const wasReadOnly = useRef(false);
  useEffect(() => {
    const { tell } = useNotice.getState();
    if (name === 'lost' && !wasLost.current) {
      wasLost.current = true;
      const isKept = keeper.getState()?.state.getState() === 'kept';
      tell({ key: isKept ? 'keep.connectionLost' : 'shell.connectionLost', politeness: 'polite' });
    }
    if (name === 'connected' && wasLost.current) {
      wasLost.current = false;
      tell({ key: 'shell.connectionBack', politeness: 'polite' });
    }
    if (name === 'read-only') wasReadOnly.current = true;
    if (name === 'connected' && wasReadOnly.current) {
      wasReadOnly.current = false;
      tell({ key: 'readOnly.over', politeness: 'polite' });
    }
  }, [name, keeper]);
  useEffect(() => takeLineBack, []);
}

/** Where the map is not any more nothing waits to be sent. */
function takeLineBack(): void {
  const { notice, close } = useNotice.getState();
  if (notice && ofTheLine.has(notice.key)) close();
}

/** A server that was away may have come back with another build, and one that is met first may have one already. */
function useNewerNews(name: ConnectionState['name']): void {
  const isAway = useRef<boolean | null>(null);
  useEffect(() => {
    if (name === 'lost') isAway.current = true;
    if (name !== 'connected' || isAway.current === false) return;
    const wasAway = isAway.current === true;
    isAway.current = false;
    import('./tell-newer.ts').then(
      ({ tellNewer }) => tellNewer({ wasAway }),
      () => null,
    );
  }, [name]);
}
