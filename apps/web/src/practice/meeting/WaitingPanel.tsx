import { useEffect } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useMeeting } from '../../stores/meeting.ts';
import { t } from '../../words/t.ts';
import { seatName } from './seat-facts.ts';
import { WaitingList } from './WaitingList.tsx';
import styles from './WaitingPanel.module.css';

/** Beside the map, for as long as somebody waits to come in. */
export function WaitingPanel() {
  // One string, so that what else happens at the table wakes nothing here.
  const waiting = useMeeting((store) =>
    (store.table?.seats ?? []).flatMap((seat) => (seat.isWaiting ? seat.seat : [])).join(' '),
  );
  const dialog = useChrome((store) => store.dialog);
  useToldOf(waiting);
  // Those two show the same list.
  if (waiting === '' || dialog === 'invite' || dialog === 'devices') return null;
  return (
    <section aria-label={t('meeting.waiting')} data-waiting-panel className={styles['panel']}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{t('meeting.waiting')}</h2>
        <Button look="quiet" onPress={() => useChrome.getState().open('devices')}>
          {t('meeting.more')}
        </Button>
      </header>
      <WaitingList />
    </section>
  );
}

/** Tells a screen reader of each who has just come to wait. */
function useToldOf(waiting: string): void {
  const { map } = useConnection();
  useEffect(() => {
    const ids = waiting.split(' ');
    const newest = useMeeting.getState().table?.seats.findLast((seat) => ids.includes(seat.seat));
    if (!newest) return;
    const name = seatName(newest, map.getState()?.people ?? []);
    useAnnouncement.getState().announce(t('meeting.isWaiting', { name }));
  }, [waiting, map]);
}
