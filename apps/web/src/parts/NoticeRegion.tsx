import { Copy, X } from 'lucide-react';
import { useEffect } from 'react';
import { useAnnouncement } from '../stores/announcement.ts';
import { useNotice } from '../stores/notice.ts';
import { isWordKey, t } from '../words/t.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './NoticeRegion.module.css';

const staysMs = 7_000;

interface NoticeRegionProps {
  /** Takes words that found no place to the clipboard. */
  readonly onCopy: (words: string) => void;
}

/** Where the one notice appears, and where screen readers hear things. Once on every page. */
export function NoticeRegion({ onCopy }: NoticeRegionProps) {
  const notice = useNotice((store) => store.notice);
  const count = useNotice((store) => store.count);
  const close = useNotice((store) => store.close);
  const announcement = useAnnouncement((store) => store.words);
  const stays = notice === null || notice.keptWords !== undefined;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(close, staysMs);
    return () => clearTimeout(timer);
  }, [count, stays, close]);
  const words = notice && isWordKey(notice.key) ? t(notice.key, notice.values) : '';
  const keptWords = notice?.keptWords;
  return (
    <>
      <section aria-label={t('parts.notices')} className={styles['region']}>
        {words ? (
          <div key={count} className={`${styles['notice']} ${styles[notice?.politeness ?? 'polite']}`}>
            <p className={styles['words']} dir="auto">
              {words}
              {keptWords ? <q className={styles['kept']}>{keptWords}</q> : null}
            </p>
            {keptWords ? (
              <Button look="quiet" onPress={() => onCopy(keptWords)}>
                <Copy aria-hidden />
                {t('parts.copyWords')}
              </Button>
            ) : null}
            <IconButton label={t('parts.dismiss')} icon={<X />} onPress={close} />
          </div>
        ) : null}
      </section>
      <div role="status" className="visually-hidden">
        {notice?.politeness === 'polite' ? words : ''}
      </div>
      <div role="alert" className="visually-hidden">
        {notice?.politeness === 'assertive' ? words : ''}
      </div>
      <div aria-live="polite" className="visually-hidden">
        {announcement}
      </div>
    </>
  );
}
