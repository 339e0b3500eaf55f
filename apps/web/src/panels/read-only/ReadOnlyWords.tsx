import { SaveOff } from 'lucide-react';
import { useEffect } from 'react';
import { useAnnouncement } from '../../stores/announcement.ts';
import { t } from '../../words/t.ts';
import styles from './ReadOnlyBanner.module.css';
import '../../words/learn-rescued.ts';

/** What it means for what is read and written here that the server can store nothing; said once, too. */
export function ReadOnlyWords() {
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
