import '../../words/learn-handout.ts';
import { isForOneAlone, standingRelease } from '@undercurrent/cycle/release';
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useActor, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { t } from '../../words/t.ts';
import styles from '../../parts/AskLine.module.css';

/** Tells whoever is asked that a handout is proposed; one press shows it, and nothing waits for it. */
export function HandoutAsk() {
  const map = useMap();
  const { person } = useActor();
  const open = useChrome((store) => store.open);
  const isOpen = useChrome((store) => store.dialog !== null);
  const [put, putOff] = useState('');
  const release = useMemo(() => map && standingRelease(map), [map]);
  const isAsked = release?.missing.some(({ id }) => id === person) ?? false;
  if (!map || !release || !isAsked || isForOneAlone(map) || put === release.digest || isOpen) return null;
  return (
    <section aria-label={t('handout.asking')} className={styles['ask']}>
      <p className={styles['words']}>{t('handout.ask')}</p>
      <Button look="primary" onPress={() => open('handout')}>
        {t('handout.look')}
      </Button>
      <IconButton label={t('handout.later')} icon={<X />} onPress={() => putOff(release.digest)} />
    </section>
  );
}
