import { useSyncExternalStore } from 'react';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { isPhone } from '../../platform/media.ts';
import { idleChoices, useBlank } from '../../stores/blank.ts';
import '../../words/learn-blank.ts';
import { t } from '../../words/t.ts';
import styles from './BlankDialog.module.css';

const never = 'never';

/** How this screen goes blank at once, and after how long by itself. */
export function BlankDialog({ onClose }: { readonly onClose: () => void }) {
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const minutes = useBlank((store) => store.idleMinutes);
  const setMinutes = useBlank((store) => store.setIdleMinutes);
  const goBlank = useBlank((store) => store.goBlank);
  const blankNow = () => {
    onClose();
    goBlank('asked');
  };
  return (
    <Dialog
      title={t('blank.settings')}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('parts.done')}</Button>
          <Button look="primary" onPress={blankNow}>
            {t('blank.now')}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <p className={styles['lead']}>{t('blank.lead')}</p>
        <section>
          <h3 className={styles['title']}>{t('blank.ways')}</h3>
          <ul className={styles['ways']}>
            <li>{t('blank.wayKeys')}</li>
            <li>{t(onPhone ? 'blank.wayCornerPhone' : 'blank.wayCorner')}</li>
          </ul>
        </section>
        <section>
          <h3 className={styles['title']}>{t('blank.idle')}</h3>
          <div className={styles['choice']}>
            <Segmented
              label={t('blank.idle')}
              look="filled"
              value={String(minutes ?? never)}
              onChoose={(chosen) =>
                setMinutes(idleChoices.find((each) => String(each ?? never) === chosen) ?? null)
              }
              segments={idleChoices.map((each) => ({
                value: String(each ?? never),
                label: each === null ? t('blank.never') : t('blank.minutes', { minutes: each }),
              }))}
            />
          </div>
          <p className={styles['hint']}>{t('blank.idleHint')}</p>
        </section>
      </div>
    </Dialog>
  );
}
