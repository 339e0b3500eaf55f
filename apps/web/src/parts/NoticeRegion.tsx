import { Copy, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { createPortal } from 'react-dom';
import { browserPage } from '../platform/page.ts';
import { useAnnouncement } from '../stores/announcement.ts';
import { useNotice } from '../stores/notice.ts';
import type { Notice, NoticeAction } from '../stores/notice.ts';
import { isWordKey, t } from '../words/t.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './NoticeRegion.module.css';

const staysMs = 8_000;

interface NoticeRegionProps {
  /** Takes words that found no place to the clipboard. */
  readonly onCopy: (words: string) => void;
}

/** Where the one notice appears, above any dialog, and where screen readers hear things. Once on every page. */
export function NoticeRegion({ onCopy }: NoticeRegionProps) {
  const notice = useNotice((store) => store.notice);
  const count = useNotice((store) => store.count);
  const close = useNotice((store) => store.close);
  const announcement = useAnnouncement((store) => store.words);
  const { isHeld, holds, giveFocusBack } = useHold(count);
  const stays = notice === null || notice.keptWords !== undefined || isHeld;
  useEffect(() => {
    if (stays) return undefined;
    return closeOnceSeen(close);
  }, [count, stays, close]);
  const words = notice && isWordKey(notice.key) ? t(notice.key, notice.values) : '';
  const keptWords = notice?.keptWords;
  const politeness = notice?.politeness ?? 'polite';
  const dismiss = () => {
    giveFocusBack();
    close();
  };
  const act = ({ run }: NoticeAction) => {
    dismiss();
    run();
  };
  return createPortal(
    <div data-react-aria-top-layer="true">
      <section aria-label={words ? t('parts.notices') : undefined} className={styles['region']} {...holds}>
        {words ? (
          <div key={count} className={`${styles['notice']} ${styles[politeness]}`}>
            <p className={styles['words']}>
              {words}
              {keptWords ? (
                <q dir="auto" className={styles['kept']}>
                  {keptWords}
                </q>
              ) : null}
            </p>
            {keptWords ? (
              <Button look="quiet" onPress={() => onCopy(keptWords)}>
                <Copy aria-hidden />
                {t('parts.copyWords')}
              </Button>
            ) : null}
            <ActButton action={notice?.action} onAct={act} />
            <IconButton label={t('parts.dismiss')} icon={<X />} onPress={dismiss} />
          </div>
        ) : null}
      </section>
      <Heard words={words} politeness={politeness} count={count} />
      <div aria-live="polite" className="visually-hidden">
        {announcement}
      </div>
    </div>,
    document.body,
  );
}

/** After its time in sight: what is told while nobody looks waits until somebody does. */
function closeOnceSeen(close: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (!browserPage.isHidden()) timer = setTimeout(close, staysMs);
  };
  look();
  const stop = browserPage.onVisibility(look);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

interface HeardProps {
  readonly words: string;
  readonly politeness: Notice['politeness'];
  readonly count: number;
}

/** What a notice says, for screen readers: the same words again are new words, and are said again. */
function Heard({ words, politeness, count }: HeardProps) {
  const said = words === '' ? null : <span key={count}>{words}</span>;
  return (
    <>
      <div role="status" className="visually-hidden">
        {politeness === 'polite' ? said : null}
      </div>
      <div role="alert" className="visually-hidden">
        {politeness === 'assertive' ? said : null}
      </div>
    </>
  );
}

function ActButton({
  action,
  onAct,
}: {
  readonly action: NoticeAction | undefined;
  readonly onAct: (action: NoticeAction) => void;
}) {
  if (!action) return null;
  const { key, label = key } = action;
  if (!isWordKey(key) || !isWordKey(label)) return null;
  return (
    <Button size="large" look="quiet" aria-label={t(label)} onPress={() => onAct(action)}>
      {t(key)}
    </Button>
  );
}

/** A notice in which the focus is stays; the focus then goes back to where it came from. */
function useHold(count: number) {
  // A notice that another takes the place of is let go without a blur.
  const [held, setHeld] = useState<number | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const holds = {
    onFocus: ({ relatedTarget, currentTarget }: FocusEvent) => {
      setHeld(count);
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
        from.current = relatedTarget;
      }
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setHeld(null);
    },
  };
  const giveFocusBack = () => {
    setHeld(null);
    if (from.current?.isConnected) from.current.focus({ preventScroll: true });
    from.current = null;
  };
  return { isHeld: held === count, holds, giveFocusBack };
}
