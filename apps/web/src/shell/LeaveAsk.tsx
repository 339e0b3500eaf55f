import { useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { useConnection } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { useTopLayer } from '../parts/use-top-layer.ts';
import { useLeaveAsk } from '../stores/leave-ask.ts';
import '../words/learn-rescued.ts';
import { t } from '../words/t.ts';
import styles from './LeaveAsk.module.css';

interface LeaveAskProps {
  readonly onLeave: () => void;
}

/** Asks, over everything else, before a map is left with words that are not on it. Escape stays. */
export function LeaveAsk({ onLeave }: LeaveAskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const words = useId();
  const stay = useLeaveAsk((store) => store.stay);
  const isUnsent = useStore(useConnection().saveState) === 'device-only';
  useTopLayer(dialog);
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') stay();
  };
  const leave = () => {
    stay();
    onLeave();
  };
  return createPortal(
    <dialog
      ref={dialog}
      tabIndex={-1}
      role="alertdialog"
      // What is open beneath belongs to React Aria, which would take this for a press or a step outside of it.
      data-react-aria-top-layer
      aria-labelledby={title}
      aria-describedby={words}
      className={styles['ask']}
      onKeyDown={press}
    >
      <h2 id={title} className={styles['title']}>
        {t('leave.title')}
      </h2>
      <p id={words} className={styles['words']}>
        {t(isUnsent ? 'leave.unsent' : 'leave.words')}
      </p>
      <div className={styles['ways']}>
        <Button size="large" onPress={leave}>
          {t('leave.leave')}
        </Button>
        <Button size="large" look="primary" onPress={stay}>
          {t('leave.stay')}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
