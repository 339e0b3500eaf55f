import { SaveOff } from 'lucide-react';
import { useEffect } from 'react';
import { useConnectionState } from '../../connection/use-connection.tsx';
import { useAnnouncement } from '../../stores/announcement.ts';
import { t } from '../../words/t.ts';
import styles from './ReadOnlyBanner.module.css';

/** For as long as the server can store nothing: what that means for what is read and written here. */
export function ReadOnlyBanner() {
  return useConnectionState().name === 'read-only' ? <Banner /> : null;
}

function Banner() {
  useEffect(() => useAnnouncement.getState().announce(t('readOnly.words')), []);
  return (
    <section aria-label={t('readOnly.title')} className={styles['banner']}>
      <SaveOff aria-hidden className={styles['icon']} />
      <p className={styles['words']}>
        <strong>{t('readOnly.title')}</strong> {t('readOnly.words')}
      </p>
    </section>
  );
}
