import type { Person } from '@undercurrent/cycle';
import type { Homework, SeatSummary } from '@undercurrent/protocol';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useConnection, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { useMeeting } from '../../stores/meeting.ts';
import { t } from '../../words/t.ts';
import { EndSeatDialog } from '../EndSeatDialog.tsx';
import { BeginButton } from './BeginButton.tsx';
import { DeviceRow } from './DeviceRow.tsx';
import styles from './DevicesDialog.module.css';
import { HomeworkDialog } from './HomeworkDialog.tsx';
import { HomeworkLine } from './HomeworkLine.tsx';
import { KnownInChoice } from './KnownInChoice.tsx';
import { seatName } from './seat-facts.ts';
import { WaitingList } from './WaitingList.tsx';
import '../../words/learn-practice.ts';
import '../../words/learn-lobby.ts';

const noSeats: readonly SeatSummary[] = [];
const noHomework: readonly Homework[] = [];

/** Who is at the table on which device, who may come between meetings, and the end of any of it. The therapist's alone. */
export function DevicesDialog({ onClose }: { readonly onClose: () => void }) {
  const { mapId } = useConnection();
  const people = usePeople();
  const seats = useMeeting((store) => store.table?.seats ?? noSeats);
  const isOpen = useMeeting((store) => (store.table?.meeting ?? null) !== null);
  const [ending, setEnding] = useState<SeatSummary | null>(null);
  const [window, setWindow] = useState<Person | null>(null);
  const others = seats.filter((seat) => seat.person === null && seat.role !== 'therapist');
  const rows = (whose: readonly SeatSummary[]) =>
    whose.map((seat) => <DeviceRow key={seat.seat} seat={seat} onEnd={() => setEnding(seat)} />);
  return (
    <Dialog title={t('devices.title')} onClose={onClose} footer={<Acts isOpen={isOpen} onClose={onClose} />}>
      <div className={styles['content']}>
        <p className={styles['lead']}>{t(isOpen ? 'devices.lead' : 'meeting.noneWords')}</p>
        <WaitingList />
        <ul className={styles['people']}>
          {people.map((person) => (
            <PersonDevices key={person.id} person={person} onWindow={() => setWindow(person)}>
              {rows(seats.filter((seat) => seat.person === person.id))}
            </PersonDevices>
          ))}
        </ul>
        {others.length > 0 ? (
          <section aria-label={t('devices.shared')} className={styles['person']}>
            <h3 className={styles['name']}>{t('devices.shared')}</h3>
            <ul className={styles['devices']}>{rows(others)}</ul>
          </section>
        ) : null}
        {isOpen ? <KnownInChoice /> : null}
      </div>
      {ending ? (
        <EndSeatDialog
          map={mapId}
          name={seatName(ending, people)}
          seat={ending.seat}
          onEnded={() => setEnding(null)}
          onClose={() => setEnding(null)}
        />
      ) : null}
      {window ? <HomeworkDialog person={window} onClose={() => setWindow(null)} /> : null}
    </Dialog>
  );
}

interface PersonDevicesProps {
  readonly person: Person;
  readonly onWindow: () => void;
  readonly children: readonly ReactNode[];
}

function PersonDevices({ person, onWindow, children }: PersonDevicesProps) {
  const homework = useMeeting((store) => store.table?.homework ?? noHomework);
  return (
    <li className={styles['person']}>
      <div className={styles['name']}>
        <PersonMark color={person.color} shape={person.shape} initials={person.initials} size={32} />
        <strong dir="auto">{person.name}</strong>
      </div>
      {children.length > 0 ? (
        <ul className={styles['devices']}>{children}</ul>
      ) : (
        <p className={styles['lead']}>{t('devices.none')}</p>
      )}
      <HomeworkLine
        name={person.name}
        window={homework.find((each) => each.person === person.id) ?? null}
        onChange={onWindow}
      />
    </li>
  );
}

function Acts({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const open = useChrome((store) => store.open);
  return (
    <>
      {isOpen ? (
        <Button look="danger" onPress={() => open('end-meeting')}>
          {t('devices.endMeeting')}
        </Button>
      ) : (
        <BeginButton />
      )}
      <span className={styles['gap']} />
      <Button onPress={onClose}>{t('parts.done')}</Button>
    </>
  );
}
