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
    if (!act('take consent back', takeConsentBack)) return;
    tell({ key: 'consent.takenBack', politeness: 'polite' });
    onClose();
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
        {isOpen ? <Tick onTick={agree} /> : null}
        {person && !isOpen ? <Given atMs={person.consentAtMs ?? 0} onTakeBack={takeBack} /> : null}
        {person ? null : <p className={styles['note']}>{t('consent.eachOwn')}</p>}
      </div>
    </Dialog>
  );
}

/** One press, and never pressed already. */
function Tick({ onTick }: { readonly onTick: () => void }) {
  const hint = useId();
  return (
    <label aria-label={t('consent.tick')} className={styles['tick']}>
      <input
        type="checkbox"
        checked={false}
        onChange={onTick}
        aria-describedby={hint}
        className={styles['box']}
      />
      <span className={styles['words']}>
        <span className={styles['yes']}>{t('consent.tick')}</span>
        <span id={hint} className={styles['note']}>
          {t('consent.tickHint')}
        </span>
      </span>
    </label>
  );
}

function Given({ atMs, onTakeBack }: { readonly atMs: number; readonly onTakeBack: () => void }) {
  const date = dateWords('long-day', atMs);
  return (
    <div className={styles['given']}>
      <p>{t('consent.isGiven', { date })}</p>
      <Button onPress={onTakeBack}>{t('consent.takeBack')}</Button>
    </div>
  );
}
