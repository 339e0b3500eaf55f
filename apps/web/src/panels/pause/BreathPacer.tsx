import '../../words/learn-rooms.ts';
import { t } from '../../words/t.ts';
import styles from './BreathPacer.module.css';

/** A circle that breathes slowly; it stands still where less motion is wished for. Nothing for screen readers. */
export function BreathPacer() {
  return (
    <div aria-hidden className={styles['pacer']}>
      <span className={styles['ring']} />
      <span className={styles['air']} />
      <span className={`${styles['word']} ${styles['in']}`}>{t('pause.breatheIn')}</span>
      <span className={`${styles['word']} ${styles['out']}`}>{t('pause.breatheOut')}</span>
      <span className={`${styles['word']} ${styles['still']}`}>{t('pause.breathe')}</span>
    </div>
  );
}
