import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useConnection, useConnectionState } from '../../connection/use-connection.tsx';
import { useOwnLists } from '../../stores/own-lists.ts';
import { useApi } from '../use-api.tsx';
import { readLists } from './lists-api.ts';

/** Keeps what this device offers as the practice wants it: asks at the start, at every change, and after a cut line. */
export function ListsKeeper(): null {
  const api = useApi();
  const { mapId, listEdition } = useConnection();
  const edition = useStore(listEdition);
  const isConnected = useConnectionState().name === 'connected';
  useEffect(() => () => useOwnLists.getState().tell({}), [mapId]);
  useEffect(() => {
    if (!isConnected) return undefined;
    let isOver = false;
    void readLists(api, mapId).then((answer) => {
      // Without an answer the lists stay as they are; the next change or connection asks again.
      if (!isOver && answer.kind === 'answer') useOwnLists.getState().tell(answer.value);
    });
    return () => {
      isOver = true;
    };
  }, [api, mapId, edition, isConnected]);
  return null;
}
