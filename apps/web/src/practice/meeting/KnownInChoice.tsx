import { useId } from 'react';
import { useMeeting } from '../../stores/meeting.ts';
import { t } from '../../words/t.ts';
import styles from './KnownInChoice.module.css';
import { useMeetingActs } from './use-meeting-acts.ts';

/** Whether devices that were at an earlier meeting need no press at this one. Off unless it is chosen. */
export function KnownInChoice() {
  const isChosen = useMeeting((store) => store.table?.meeting?.letsInKnown ?? false);
  const { letKnownIn } = useMeetingActs();
  const hint = useId();
  return (
    <div className={styles['choice']}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={hint}
          className={styles['box']}
          onChange={(event) => void letKnownIn(event.target.checked)}
        />
        {t('devices.knownIn')}
      </label>
      <p id={hint} className={styles['hint']}>
        {t('devices.knownInHint')}
      </p>
    </div>
  );
}
