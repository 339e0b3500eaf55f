import '../../words/learn-letters.ts';
import '../../words/learn-private.ts';
import { lettersOf } from '@undercurrent/cycle/letters';
import type { CardId, CycleMap } from '@undercurrent/cycle';
import { useEffect, useState } from 'react';
import { draftsOf } from '../../connection/private-connection.ts';
import { useActor, useConnection, useMap } from '../../connection/use-connection.tsx';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import { PhonePause } from '../pause/PhonePause.tsx';
import { LetterDesk } from './LetterDesk.tsx';
import { LetterReading } from './LetterReading.tsx';
import page from '../private/PrivatePage.module.css';
import styles from './Letters.module.css';
import { OfferedLetter } from './OfferedLetter.tsx';

/** Letters from one partner to the other: a desk of one’s own to write them at, and those that were offered. */
export function LettersPanel({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const { person } = useActor();
  const drafts = draftsOf(useConnection());
  // Whoever comes because a letter is there finds it at once; nothing changes places while they are here.
  const [isExpected] = useState(
    () => map !== null && lettersOf(map).some(({ to, isReceived }) => to === person && !isReceived),
  );
  useEffect(() => {
    // Here it is seen.
    const { notice, close } = useNotice.getState();
    if (notice?.key === 'letters.news') close();
  }, []);
  return (
    <SidePanel title={t('letters.title')} onClose={onClose} beside={<PhonePause />}>
      <div className={page['panel']}>
        {map && isExpected ? <Offered map={map} /> : null}
        {map && drafts ? <LetterDesk map={map} drafts={drafts} /> : null}
        {map && !isExpected ? <Offered map={map} /> : null}
      </div>
    </SidePanel>
  );
}

/** What was offered. Its words are shown to nobody who has not opened them. */
function Offered({ map }: { readonly map: CycleMap }) {
  const [reading, read] = useState<CardId | null>(null);
  const letters = lettersOf(map);
  const open = letters.find(({ card }) => card.id === reading);
  return (
    <section aria-label={t('letters.offered')} className={styles['section']}>
      <h3 className={page['heading']}>{t('letters.offered')}</h3>
      {letters.length === 0 ? <p className={page['quiet']}>{t('letters.none')}</p> : null}
      <ul className={page['list']}>
        {letters.map((letter) => (
          <li key={letter.card.id}>
            <OfferedLetter letter={letter} map={map} onRead={() => read(letter.card.id)} />
          </li>
        ))}
      </ul>
      {open ? <LetterReading letter={open} map={map} onClose={() => read(null)} /> : null}
    </section>
  );
}
