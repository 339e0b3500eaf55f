import { useEffect } from 'react';
import { useActor, useConnection, useReading } from '../../connection/use-connection.tsx';
import { tabStorage } from '../../platform/storage.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useHandover } from '../../stores/handover.ts';

/** Whoever comes to a map for the first time is told what is shared, once; "not now" is an answer for this visit. */
export function FirstConsent() {
  const { mapId } = useConnection();
  const { person: own } = useActor();
  const isCovered = useHandover((store) => store.isCovered);
  const open = useChrome((store) => store.open);
  const isToldNothing = useReading(({ people }) =>
    people.some(({ id, consentAtMs }) => id === own && consentAtMs === null),
  );
  const isOpen = isToldNothing === true && !isCovered;
  useEffect(() => {
    const key = `undercurrent-asked-${mapId}-${own}`;
    if (!isOpen || tabStorage.read(key) !== null) return;
    tabStorage.write(key, 'yes');
    open('consent');
  }, [isOpen, mapId, own, open]);
  return null;
}
