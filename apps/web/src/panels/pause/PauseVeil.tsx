import { resumeMeeting } from '@undercurrent/document';
import { ChevronLeft } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useAct } from '../../connection/use-act.ts';
import { useMay, usePaused } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useAnnouncement } from '../../stores/announcement.ts';
import { t } from '../../words/t.ts';
import { BreathPacer } from './BreathPacer.tsx';
import styles from './PauseVeil.module.css';

interface PauseVeilProps {
  readonly onLeave: () => void;
}

/** Over everything while the meeting is paused; what lies beneath stays as it was, open words and dialogs too. */
export function PauseVeil({ onLeave }: PauseVeilProps) {
  return usePaused() ? createPortal(<Veil onLeave={onLeave} />, document.body) : null;
}

function Veil({ onLeave }: PauseVeilProps) {
  const veil = useRef<HTMLDialogElement>(null);
  const title = useId();
  const lead = useId();
  const mayResume = useMay('resume');
  const act = useAct();
  useOpenVeil(veil);
  useEffect(() => () => useAnnouncement.getState().announce(t('pause.over')), []);
  return (
    <dialog
      ref={veil}
      tabIndex={-1}
      // What is open beneath belongs to React Aria, which would take this for a press or a step outside of it.
      data-react-aria-top-layer
      aria-labelledby={title}
      aria-describedby={lead}
      className={styles['veil']}
    >
      <div className={styles['leave']}>
        <IconButton label={t('bar.back')} icon={<ChevronLeft />} onPress={onLeave} />
      </div>
      <div className={styles['middle']}>
        <BreathPacer />
        <div className={styles['words']}>
          <h2 id={title} className={styles['title']}>
            {t('pause.title')}
          </h2>
          <div id={lead} className={styles['lead']}>
            <p>{t('pause.lead')}</p>
            {mayResume ? null : <p>{t('pause.waiting')}</p>}
          </div>
        </div>
        {mayResume ? (
          <Button look="primary" size="large" onPress={() => void act('resume', resumeMeeting)}>
            {t('pause.resume')}
          </Button>
        ) : null}
      </div>
    </dialog>
  );
}

/**
 * Opens the veil in the browser's top layer, above dialogs, with everything else inert; on its end the focus
 * goes back to where it was. The veil itself takes the focus, so that a key meant for the words resumes nothing.
 */
function useOpenVeil(veil: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const node = veil.current;
    if (!node) return undefined;
    const open = () => {
      node.showModal();
      node.focus();
    };
    const stay = (event: Event) => event.preventDefault();
    const holdEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault();
    };
    open();
    node.addEventListener('cancel', stay);
    node.addEventListener('keydown', holdEscape);
    // A second "back" on a phone closes a dialog whatever it says.
    node.addEventListener('close', open);
    return () => {
      node.removeEventListener('cancel', stay);
      node.removeEventListener('keydown', holdEscape);
      node.removeEventListener('close', open);
      node.close();
    };
  }, [veil]);
}
