import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../parts/IconButton.tsx';
import { useMeeting } from '../../stores/meeting.ts';
import { t } from '../../words/t.ts';
import styles from './BeginCard.module.css';
import { BeginButton } from './BeginButton.tsx';

/** On a phone, where the bar has no room for it: no meeting is open, and one press begins one. */
export function BeginCard() {
  const isNone = useMeeting((store) => store.table !== null && store.table.meeting === null);
  const [isClosed, setClosed] = useState(false);
  if (!isNone || isClosed) return null;
  return (
    <section aria-label={t('meeting.noneTitle')} className={styles['card']}>
      <div className={styles['words']}>
        <strong>{t('meeting.noneTitle')}</strong>
        <IconButton label={t('parts.close')} icon={<X />} onPress={() => setClosed(true)} />
      </div>
      <p className={styles['more']}>{t('meeting.noneWords')}</p>
      <BeginButton />
    </section>
  );
}
