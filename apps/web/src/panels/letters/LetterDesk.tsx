import type { CycleMap, Draft } from '@undercurrent/cycle';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { isShared } from '../../connection/sharing.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { t } from '../../words/t.ts';
import { PrivateHead } from '../private/PrivateHead.tsx';
import { KeptLetter } from './KeptLetter.tsx';
import { LetterWriter } from './LetterWriter.tsx';
import page from '../private/PrivatePage.module.css';
import styles from './Letters.module.css';

interface LetterDeskProps {
  readonly map: CycleMap;
  readonly drafts: DraftsConnection;
}

/** Where one partner writes, alone: the letter in hand, and those that were begun. */
export function LetterDesk({ map, drafts }: LetterDeskProps) {
  const list = useStore(drafts.model);
  const { person } = useActor();
  const [inHand, take] = useState<Draft | null>(null);
  const others = map.people.filter(({ id }) => id !== person);
  const kept = (list ?? []).filter(
    (draft) => draft.kind === 'letter' && !isShared(map, draft) && draft.id !== inHand?.id,
  );
  return (
    <>
      <PrivateHead lead={t('letters.lead')} room={drafts} />
      {list === null || others.length === 0 ? (
        <p className={page['quiet']}>{t('letters.loading')}</p>
      ) : (
        <LetterWriter
          key={inHand?.id ?? 'new'}
          map={map}
          drafts={drafts}
          others={others}
          draft={inHand}
          onDone={() => take(null)}
        />
      )}
      {kept.length === 0 ? null : (
        <section aria-label={t('letters.kept')} className={styles['section']}>
          <h3 className={page['heading']}>{t('letters.kept')}</h3>
          <ul className={page['list']}>
            {kept.map((draft) => (
              <li key={draft.id}>
                <KeptLetter draft={draft} map={map} drafts={drafts} onGoOn={() => take(draft)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
