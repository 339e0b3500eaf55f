import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { useActor, useConnection, usePaused, usePeople } from '../connection/use-connection.tsx';
import { isPhone } from '../platform/media.ts';
import { keepAwake } from '../platform/wake-lock.ts';
import { joinNames } from '../words/names.ts';
import { t } from '../words/t.ts';
import { ContextMenuSlot } from './ContextMenuSlot.tsx';
import { WhatIsOpen } from './WhatIsOpen.tsx';
import type { OpenerSetup } from './opening.ts';
import { useConnectionNews } from './use-connection-news.ts';
import { useFoldedRoots } from './use-folded-roots.ts';
import { useLoadAhead } from './use-load-ahead.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { WideRoom } from './WideRoom.tsx';
import { later } from '../parts/later.ts';

const loadPhoneRoom = async () => (await import('./PhoneRoom.tsx')).PhoneRoom;
const PhoneRoom = later(loadPhoneRoom);
// A phone asks for it with the rest of the map screen. What fails is asked for again.
if (isPhone.read()) loadPhoneRoom().catch(() => null);

const PauseVeil = later(async () => (await import('../panels/pause/PauseVeil.tsx')).PauseVeil);

const MeetingKeeper = later(
  async () => (await import('../practice/meeting/MeetingKeeper.tsx')).MeetingKeeper,
);

const ListsKeeper = later(async () => (await import('../practice/word-lists/ListsKeeper.tsx')).ListsKeeper);

const LetterNews = later(async () => (await import('../panels/letters/LetterNews.tsx')).LetterNews);

const CutPastes = later(async () => (await import('./CutPastes.tsx')).CutPastes);

const FirstConsent = later(async () => (await import('../panels/consent/FirstConsent.tsx')).FirstConsent);

const WalkKeeper = later(async () => (await import('../panels/walk/WalkKeeper.tsx')).WalkKeeper);

const HandoverVeil = later(async () => (await import('../panels/handover/HandoverVeil.tsx')).HandoverVeil);

interface MapRoomProps {
  readonly setup: OpenerSetup;
  readonly onLeave: () => void;
}

/** An open map with everything around it, as wide as the device is. */
export function MapRoom({ setup, onLeave }: MapRoomProps) {
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const names = joinNames(usePeople().map((person) => person.name));
  const { role } = useConnection().seat;
  const isNobodys = useActor().person === null && role === 'shared';
  const isPaused = usePaused();
  useShortcuts();
  useConnectionNews();
  useFoldedRoots();
  useLoadAhead();
  // An hour with a tablet on the table between two people: nobody touches it for minutes.
  useEffect(keepAwake, []);
  const label = names ? t('shell.mapOf', { names }) : t('bar.map');
  return (
    <>
      {isNobodys ? null : onPhone ? (
        <Suspense>
          <PhoneRoom label={label} onLeave={onLeave} />
        </Suspense>
      ) : (
        <WideRoom label={label} onLeave={onLeave} />
      )}
      <Suspense>
        <CutPastes />
        <FirstConsent />
        <WalkKeeper />
        <ListsKeeper />
        <LetterNews />
        {role === 'therapist' ? <MeetingKeeper line={setup} /> : null}
        {role === 'shared' ? <HandoverVeil /> : null}
      </Suspense>
      <WhatIsOpen />
      <ContextMenuSlot />
      {isPaused ? (
        <Suspense>
          <PauseVeil onLeave={onLeave} />
        </Suspense>
      ) : null}
    </>
  );
}
