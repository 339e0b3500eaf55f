import { Select } from '../parts/Select.tsx';
import { isOwnMachine } from '../platform/url.ts';
import { t } from '../words/t.ts';
import styles from './InviteDialog.module.css';
import { useInviteOrigin } from './invite-origin.ts';

/** On the server's own computer: in which network the others must be, or that none of them can come in. */
export function InviteNetwork() {
  const origins = useInviteOrigin((store) => store.origins);
  const origin = useInviteOrigin((store) => store.origin);
  const choose = useInviteOrigin((store) => store.choose);
  if (!isOwnMachine() || origins === null || origin === null) return null;
  if (origins.length === 0) return <p className={styles['hint']}>{t('practice.inviteLocal')}</p>;
  return (
    <div className={styles['hint']}>
      <p>{t('practice.inviteNetwork')}</p>
      {origins.length > 1 ? (
        <>
          <Select
            label={t('practice.inviteAddress')}
            options={origins.map((value) => ({ value, label: new URL(value).host }))}
            value={origin}
            onChoose={choose}
          />
          <p>{t('practice.inviteOther')}</p>
        </>
      ) : null}
    </div>
  );
}
