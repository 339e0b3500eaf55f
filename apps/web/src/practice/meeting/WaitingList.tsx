import type { SeatSummary } from '@undercurrent/protocol';
import { usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useMeeting } from '../../stores/meeting.ts';
import { t } from '../../words/t.ts';
import { deviceWords, isInUse, isNewBesideAnother, seatName } from './seat-facts.ts';
import { SeatMark } from './SeatMark.tsx';
import { useMeetingActs } from './use-meeting-acts.ts';
import styles from './WaitingList.module.css';

const nobody: readonly SeatSummary[] = [];

/** Who waits to be let in, one press each. Nothing while nobody does. */
export function WaitingList() {
  const seats = useMeeting((store) => store.table?.seats ?? nobody);
  const waiting = seats.filter((seat) => seat.isWaiting);
  if (waiting.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {waiting.map((seat) => (
        <WaitingRow key={seat.seat} seat={seat} seats={seats} />
      ))}
    </ul>
  );
}

interface WaitingRowProps {
  readonly seat: SeatSummary;
  readonly seats: readonly SeatSummary[];
}

function WaitingRow({ seat, seats }: WaitingRowProps) {
  const name = seatName(seat, usePeople());
  const { admit } = useMeetingActs();
  return (
    <li className={styles['row']}>
      <SeatMark seat={seat} size={28} />
      <div className={styles['who']}>
        <strong dir="auto">{name}</strong>
        <span className={styles['device']}>{deviceWords(seat)}</span>
        {isInUse(seat, seats) ? (
          <span className={styles['inUse']}>
            {t(seat.role === 'shared' ? 'meeting.inUseShared' : 'meeting.inUse')}
          </span>
        ) : null}
        {isNewBesideAnother(seat, seats) ? (
          <span className={styles['device']}>{t('meeting.otherDevice', { name })}</span>
        ) : null}
      </div>
      <Button
        look="primary"
        aria-label={t('meeting.letInWho', { name })}
        onPress={() => void admit(seat.seat)}
      >
        {t('meeting.letIn')}
      </Button>
    </li>
  );
}
