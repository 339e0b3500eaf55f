import type { Person, PersonId } from '@undercurrent/cycle';
import { useStore } from 'zustand';
import { useConnection, usePeople } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { t } from '../../words/t.ts';
import styles from './SeatAvatars.module.css';

type Present = PersonId | 'therapist';

interface SeatAvatarsProps {
  /** Where room is short they are only shown; the menu leads to the people. */
  readonly isStill?: boolean;
}

/** Who has a place at this map, and who is here now. */
export function SeatAvatars({ isStill = false }: SeatAvatarsProps) {
  const { seat, others } = useConnection();
  const people = usePeople();
  const open = useChrome((store) => store.open);
  // One string, so that cursors moving wake nothing here.
  const present = useStore(others, (list) =>
    list
      .map(({ seat: { role, person } }) => (role === 'partner' ? (person ?? '') : role))
      .sort()
      .join(' '),
  ).split(' ');
  const therapistInitial = t('role.therapist').slice(0, 1);
  const isShared = (who: Present) => who !== 'therapist';
  const isOwn = (who: Present) =>
    seat.role === 'shared' ? isShared(who) : who === (seat.role === 'therapist' ? 'therapist' : seat.person);
  // A shared device stands for everybody.
  const isHere = (who: Present) =>
    isOwn(who) || present.includes(who) || (isShared(who) && present.includes('shared'));
  const said = (name: string, initials: string, who: Present) =>
    t(isOwn(who) ? 'bar.you' : isHere(who) ? 'bar.here' : 'bar.away', { name, initials });
  return (
    <ul aria-label={t('bar.seats')} className={styles['seats']}>
      <li data-here={isHere('therapist')} className={styles['seat']}>
        <PersonMark
          color="therapist"
          shape="circle"
          initials={therapistInitial}
          label={said(t('role.therapist'), therapistInitial, 'therapist')}
          size={30}
        />
      </li>
      {people.map((person: Person) => (
        <li key={person.id} data-here={isHere(person.id)} className={styles['seat']}>
          {isStill ? (
            <PersonMark {...marksOf(person)} label={said(person.name, person.initials, person.id)} />
          ) : (
            <IconButton
              label={said(person.name, person.initials, person.id)}
              onPress={() => open('people')}
              icon={
                <span className={styles['mark']}>
                  <PersonMark {...marksOf(person)} />
                </span>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}

const marksOf = ({ color, shape, initials }: Person) => ({ color, shape, initials, size: 30 });
