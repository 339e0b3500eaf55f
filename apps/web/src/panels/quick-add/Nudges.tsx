import { isRingComplete, mainCycle, ringCards, surfaceOf } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { PenLine } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useActor, useConnection, useReading } from '../../connection/use-connection.tsx';
import { useTemplates, waitingPlaces } from '../../connection/waiting-places.ts';
import { Chip } from '../../parts/Chip.tsx';
import { isPhone } from '../../platform/media.ts';
import { useChrome } from '../../stores/chrome.ts';
import { usePhase } from '../../stores/phase.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import '../../words/learn-questions.ts';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import styles from './Nudges.module.css';
import { OwnWords, ShowOwnWords, useWordsToConfirm } from './OwnWords.tsx';

/** What is worth a glance beside the next card: who else is writing, words that wait for one’s yes, a cycle without a name. */
export function Nudges() {
  const isAsked = useWordsToConfirm().length > 0;
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  // A phone's list has the button in the row itself.
  const Own = onPhone ? ShowOwnWords : OwnWords;
  // One thing at a time: a name can wait, and a phone has a line for no more.
  return (
    <>
      <Writing />
      {isAsked ? <Own /> : <NameIt />}
    </>
  );
}

function Writing() {
  const { map, others } = useConnection();
  // People's ids as one string, so that cursors moving wake nothing here.
  const writers = useStore(others, (list) =>
    list
      .filter((other) => other.presence.writing === 'next-card')
      .map((other) => other.seat.person ?? other.seat.role)
      .sort()
      .join(' '),
  );
  if (writers === '') return null;
  const people = map.getState()?.people ?? [];
  const ids = [...new Set(writers.split(' '))];
  const names = ids.map(
    (id) =>
      people.find((person) => person.id === id)?.name ??
      t(id === 'shared' ? 'role.shared' : 'role.therapist'),
  );
  return (
    <span className={styles['writing']}>
      {t('add.writing', { names: joinNames(names), count: names.length })}
    </span>
  );
}

/** Offered on the map alone, once nothing on the ring is asked for any more. */
function NameIt() {
  const { role } = useActor();
  const isMap = usePhase((store) => store.phase === 'map');
  const open = useChrome((store) => store.open);
  // Asked for again when the templates have come.
  useTemplates((store) => store.templates);
  const word = useReading((map) => (isMap && isWholeUnnamed(map) ? cycleWordOf(map) : null));
  if (word === null || role === 'observer') return null;
  return (
    <span className={styles['name']}>
      <Chip look="more" onPress={() => open('cycle-name')}>
        <PenLine aria-hidden />
        {t('add.nameIt', { word })}
      </Chip>
    </span>
  );
}

function isWholeUnnamed(map: CycleMap): boolean {
  const cycle = mainCycle(map);
  if (!cycle || cycle.name !== '') return false;
  if (!isRingComplete(ringCards(map, cycle.id), map.people)) return false;
  return !waitingPlaces(map).some(({ kind }) => surfaceOf(kind) === 'ring');
}
