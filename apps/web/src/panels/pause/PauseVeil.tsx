import { resumeMeeting } from '@undercurrent/document';
import { ChevronLeft } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useAct } from '../../connection/use-act.ts';
import { useMay, useReading } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useTopLayer } from '../../parts/use-top-layer.ts';
import { useAnnouncement } from '../../stores/announcement.ts';
import '../../words/learn-rooms.ts';
import { t } from '../../words/t.ts';
import { BreathPacer } from './BreathPacer.tsx';
import over from '../../parts/Veil.module.css';
import styles from './PauseVeil.module.css';

interface PauseVeilProps {
  readonly onLeave: () => void;
}

/** Over everything while the meeting is paused; what lies beneath stays as it was, open words and dialogs too. */
export function PauseVeil({ onLeave }: PauseVeilProps) {
  const veil = useRef<HTMLDialogElement>(null);
  const title = useId();
  const lead = useId();
  // What the therapist wrote for moments like this one.
  const line = useReading((map) => map.pauseLine);
  const mayResume = useMay('resume');
  const act = useAct();
  useTopLayer(veil);
  useEffect(() => () => useAnnouncement.getState().announce(t('pause.over')), []);
  return createPortal(
    <dialog
      ref={veil}
      tabIndex={-1}
      // What is open beneath belongs to React Aria, which would take this for a press or a step outside of it.
      data-react-aria-top-layer
      aria-labelledby={title}
      aria-describedby={lead}
      className={`${over['veil']} ${styles['veil']}`}
    >
      <div className={styles['leave']}>
        <IconButton label={t('bar.back')} icon={<ChevronLeft />} onPress={onLeave} />
      </div>
      <div className={styles['middle']}>
        <BreathPacer />
        <div className={styles['words']}>
          <h2 id={title} className={over['title']} dir="auto">
            {line || t('pause.title')}
          </h2>
          <div id={lead} className={over['lead']}>
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
    </dialog>,
    document.body,
  );
}
