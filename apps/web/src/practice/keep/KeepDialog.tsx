import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { t } from '../../words/t.ts';
import '../../words/learn-keep.ts';
import styles from './KeepDialog.module.css';
import { useKeep } from './use-keep.ts';

/** Whether this device keeps the map: off until its owner turns it on, here. */
export function KeepDialog({ onClose }: { readonly onClose: () => void }) {
  const { isOn, isReady, state, isTrouble, turn } = useKeep();
  const { role } = useConnection().seat;
  return (
    <Dialog
      title={t('keep.title')}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {t('parts.done')}
        </Button>
      }
    >
      <div className={styles['content']}>
        <Switch
          label={t('keep.switch')}
          hint={t('keep.switchHint')}
          isOn={isOn}
          onSwitch={(next) => {
            if (isReady || !next) turn(next);
          }}
        />
        <p role="status" className={styles['state']} data-trouble={isTrouble}>
          {t(state)}
        </p>
        <div className={styles['facts']}>
          <p>{t(role === 'therapist' ? 'keep.own' : 'keep.partner')}</p>
          <p>{t('keep.warning')}</p>
        </div>
      </div>
    </Dialog>
  );
}
