import { giveConsent, takeConsentBack } from '@undercurrent/document';
import { useId } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useActor, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { systemClock } from '../../platform/clock.ts';
import { useNotice } from '../../stores/notice.ts';
import '../../words/learn-consent.ts';
import { dateWords } from '../../words/locale.ts';
import { t } from '../../words/t.ts';
import styles from './ConsentDialog.module.css';

const parts = ['shared', 'draft', 'kept', 'yours'] as const;

/** What is shared and who keeps it: to be read at the start and at any time, and agreed to by each for themselves. */
export function ConsentDialog({ onClose }: { readonly onClose: () => void }) {
  const { person: own } = useActor();
  const person = usePeople().find(({ id }) => id === own);
  const act = useAct();
  const tell = useNotice((store) => store.tell);
  const isOpen = person !== undefined && person.consentAtMs === null;
  const agree = () => {
    const atMs = systemClock.now();
    if (!act('consent', (map, actor) => giveConsent(map, actor, { atMs }))) return;
    tell({ key: 'consent.given', politeness: 'polite' });
    onClose();
  };
  const takeBack = () => {
    if (act('take consent back', takeConsentBack)) tell({ key: 'consent.takenBack', politeness: 'polite' });
  };
  return (
    <Dialog
      title={t('consent.title')}
      onClose={onClose}
      footer={<Button onPress={onClose}>{t(isOpen ? 'consent.later' : 'parts.close')}</Button>}
    >
      <div className={styles['card']}>
        <p className={styles['lead']}>{t('consent.lead')}</p>
        <dl className={styles['parts']}>
          {parts.map((part) => (
            <div key={part}>
              <dt className={styles['term']}>{t(`consent.${part}Title`)}</dt>
              <dd>{t(`consent.${part}`)}</dd>
            </div>
          ))}
        </dl>
        {person ? (
          <Tick atMs={person.consentAtMs} onTick={isOpen ? agree : takeBack} />
        ) : (
          <p className={styles['note']}>{t('consent.eachOwn')}</p>
        )}
      </div>
    </Dialog>
  );
}

interface TickProps {
  /** When they agreed; null: not, or not any more. */
  readonly atMs: number | null;
  readonly onTick: () => void;
}

/** One press, never pressed already, and there to be taken out again. */
function Tick({ atMs, onTick }: TickProps) {
  const hint = useId();
  return (
    <label aria-label={t('consent.tick')} className={styles['tick']}>
      <input
        type="checkbox"
        checked={atMs !== null}
        onChange={onTick}
        aria-describedby={hint}
        className={styles['box']}
      />
      <span className={styles['words']}>
        <span className={styles['yes']}>{t('consent.tick')}</span>
        <span id={hint} className={styles['note']}>
          {atMs === null ? null : `${t('consent.isGiven', { date: dateWords('long-day', atMs) })} `}
          {t('consent.tickHint')}
        </span>
      </span>
    </label>
  );
}
