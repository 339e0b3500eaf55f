import type { SeatSummary } from '@undercurrent/protocol';
import { Laptop, Smartphone, Tablet } from 'lucide-react';
import { usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { t } from '../../words/t.ts';
import styles from './DeviceRow.module.css';
import { deviceWords, seatName } from './seat-facts.ts';

const icons = { phone: <Smartphone />, tablet: <Tablet />, computer: <Laptop /> } as const;

interface DeviceRowProps {
  readonly seat: SeatSummary;
  readonly onEnd: () => void;
}

/** One device at the table: of which kind, whether it is here, and its end. */
export function DeviceRow({ seat, onEnd }: DeviceRowProps) {
  const name = seatName(seat, usePeople());
  const device = deviceWords(seat);
  const state = seat.isConnected ? 'here' : seat.isWaiting ? 'waiting' : 'away';
  return (
    <li className={styles['row']}>
      <span aria-hidden className={styles['icon']}>
        {icons[seat.device ?? 'computer']}
      </span>
      <span className={styles['state']} data-state={state}>
        {t(`devices.${state}`, { device })}
      </span>
      <Button aria-label={t('devices.endWho', { name, device })} onPress={onEnd}>
        {t('devices.end')}
      </Button>
    </li>
  );
}
