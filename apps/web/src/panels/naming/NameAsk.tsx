import '../../words/learn-naming.ts';
import { nameAgreement } from '@undercurrent/cycle';
import { agreeToName } from '@undercurrent/document';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useActor, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import '../../words/learn-dialogs.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import styles from '../../parts/AskLine.module.css';

/** Asks a partner once whether the cycle’s name fits; one press agrees, and nothing waits for it. */
export function NameAsk() {
  const map = useMap();
  const { person } = useActor();
  const act = useAct();
  const [put, putOff] = useState('');
  const agreement = map && nameAgreement(map);
  const isAsked = agreement?.missing.some(({ id }) => id === person) ?? false;
  // Whoever takes their yes back is not asked for it the next moment.
  if (agreement?.agreed.some(({ id }) => id === person) && put !== agreement.name) putOff(agreement.name);
  if (!map || !agreement || !isAsked || map.isExample || put === agreement.name) return null;
  const { name } = agreement;
  const word = cycleWordOf(map);
  return (
    <section aria-label={t('name.asking', { word })} className={styles['ask']}>
      <p className={styles['words']}>{t('name.ask', { word, name })}</p>
      <Button
        look="primary"
        onPress={() => act('agree to name', (now, by) => agreeToName(now, by, { seen: name }))}
      >
        {t('name.agree')}
      </Button>
      <IconButton label={t('name.later')} icon={<X />} onPress={() => putOff(name)} />
    </section>
  );
}
