import { useEffect } from 'react';
import { useConnection, useMap } from '../connection/use-connection.tsx';
import { tabStorage } from '../platform/storage.ts';
import { useChrome } from '../stores/chrome.ts';

/** Whoever comes to a map for the first time is told what is shared, once; "not now" is an answer for this visit. */
export function useFirstConsent(): void {
  const { seat, mapId } = useConnection();
  const map = useMap();
  const open = useChrome((store) => store.open);
  const person = map?.people.find(({ id }) => id === seat.person);
  const isOpen = seat.role === 'partner' && person?.consentAtMs === null;
  useEffect(() => {
    const key = `undercurrent-asked-${mapId}`;
    if (!isOpen || tabStorage.read(key) !== null) return;
    tabStorage.write(key, 'yes');
    open('consent');
  }, [isOpen, mapId, open]);
}
