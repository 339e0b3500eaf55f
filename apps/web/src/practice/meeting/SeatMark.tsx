import type { SeatSummary } from '@undercurrent/protocol';
import { usePeople } from '../../connection/use-connection.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import styles from './SeatMark.module.css';

/** The marks of whoever a seat stands for. */
export function SeatMark({ seat, size }: { readonly seat: SeatSummary; readonly size: number }) {
  const people = usePeople();
  const whose = seat.role === 'shared' ? people : people.filter((person) => person.id === seat.person);
  return (
    <span className={styles['marks']}>
      {whose.map(({ id, color, shape, initials }) => (
        <PersonMark key={id} color={color} shape={shape} initials={initials} size={size} />
      ))}
    </span>
  );
}
