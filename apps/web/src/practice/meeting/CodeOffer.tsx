import type { JoinCode } from '@undercurrent/protocol';
import { showCode } from '@undercurrent/protocol';
import { useEffect, useState } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { useMeeting } from '../../stores/meeting.ts';
import { t } from '../../words/t.ts';
import { QrCode } from '../QrCode.tsx';
import { useApi } from '../use-api.tsx';
import { BeginButton } from './BeginButton.tsx';
import styles from './CodeOffer.module.css';

/** Asked again this often: the server gives a new one when the old has been shown for long enough. */
const everyMs = 20_000;

/** The way in for whoever sits in the room or hears it said, to where it leads: eight letters, and a picture of them. */
export function CodeOffer({ origin }: { readonly origin: string | null }) {
  const isOpen = useMeeting((store) => (store.table?.meeting ?? null) !== null);
  const code = useCode(isOpen);
  if (!isOpen) {
    return (
      <div className={styles['none']}>
        <p>{t('meeting.noneWords')}</p>
        <BeginButton />
      </div>
    );
  }
  if (!code || origin === null) return <p>{t('join.looking')}</p>;
  const address = `${new URL(origin).host}/join`;
  return (
    <div className={styles['offer']}>
      <QrCode text={`${origin}/join#${code.code}`} label={t('invite.qr')} />
      <div className={styles['words']}>
        <p>{t('invite.codeLead', { address })}</p>
        <p
          aria-label={t('invite.code', { code: [...code.code].join(' ') })}
          className={styles['code']}
          role="img"
        >
          {showCode(code.code)}
        </p>
        <p className={styles['renews']}>{t('invite.codeRenews')}</p>
      </div>
    </div>
  );
}

function useCode(isOpen: boolean): JoinCode | null {
  const api = useApi();
  const { mapId } = useConnection();
  const [code, setCode] = useState<JoinCode | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const ask = async () => {
      const answer = await api.showCode(mapId);
      if (answer.kind === 'answer') setCode(answer.value);
    };
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [api, mapId, isOpen]);
  return isOpen ? code : null;
}
