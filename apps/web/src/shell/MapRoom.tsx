import { Suspense, lazy, useSyncExternalStore } from 'react';
import { useConnection, usePeople } from '../connection/use-connection.tsx';
import { PauseVeil } from '../panels/pause/PauseVeil.tsx';
import { RescuedWords } from '../panels/rescued/RescuedWords.tsx';
import { isPhone } from '../platform/media.ts';
import { joinNames } from '../words/names.ts';
import { t } from '../words/t.ts';
import { MapDialogs } from './MapDialogs.tsx';
import { MapSides } from './MapSides.tsx';
import type { OpenerSetup } from './opening.ts';
import { PhoneRoom } from './PhoneRoom.tsx';
import { useConnectionNews } from './use-connection-news.ts';
import { useFirstConsent } from './use-first-consent.ts';
import { useFoldedRoots } from './use-folded-roots.ts';
import { useLoadAhead } from './use-load-ahead.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { WideRoom } from './WideRoom.tsx';

const MeetingKeeper = lazy(async () => ({
  default: (await import('../practice/meeting/MeetingKeeper.tsx')).MeetingKeeper,
}));

interface MapRoomProps {
  readonly setup: OpenerSetup;
  readonly onLeave: () => void;
}

/** An open map with everything around it, as wide as the device is. */
export function MapRoom({ setup, onLeave }: MapRoomProps) {
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const names = joinNames(usePeople().map((person) => person.name));
  const { role } = useConnection().seat;
  useShortcuts();
  useConnectionNews();
  useFoldedRoots();
  useFirstConsent();
  useLoadAhead();
  const label = names ? t('shell.mapOf', { names }) : t('bar.map');
  return (
    <>
      {onPhone ? <PhoneRoom label={label} onLeave={onLeave} /> : <WideRoom label={label} onLeave={onLeave} />}
      <MapSides />
      {role === 'therapist' ? (
        <Suspense>
          <MeetingKeeper line={setup} />
        </Suspense>
      ) : null}
      <RescuedWords />
      <MapDialogs />
      <PauseVeil onLeave={onLeave} />
    </>
  );
}
