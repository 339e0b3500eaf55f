import type { Draft } from '@undercurrent/cycle';
import type { Drafts } from '@undercurrent/document';
import type { ReactNode } from 'react';
import { isShared } from '../../connection/sharing.ts';
import { useMap } from '../../connection/use-connection.tsx';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { t } from '../../words/t.ts';
import { KeptDraft } from './KeptDraft.tsx';
import { SharedDraft } from './SharedDraft.tsx';
import page from '../private/PrivatePage.module.css';
import styles from './Drafts.module.css';

interface DraftListProps {
  readonly list: Drafts;
  readonly drafts: DraftsConnection;
}

/** What is kept for oneself, and what has been shared since. */
export function DraftList({ list, drafts }: DraftListProps) {
  const map = useMap();
  if (!map) return null;
  // Letters have a desk of their own.
  const cards = list.filter(({ kind }) => kind !== 'letter');
  const kept = cards.filter((draft) => !isShared(map, draft));
  const shared = cards.filter((draft) => isShared(map, draft));
  return (
    <>
      <section aria-label={t('drafts.kept')} className={styles['section']}>
        <h3 className={page['heading']}>{t('drafts.kept')}</h3>
        {kept.length === 0 ? <p className={page['quiet']}>{t('drafts.none')}</p> : null}
        <Rows list={kept} row={(draft) => <KeptDraft draft={draft} map={map} drafts={drafts} />} />
      </section>
      {shared.length === 0 ? null : (
        <section aria-label={t('drafts.shared')} className={styles['section']}>
          <h3 className={page['heading']}>{t('drafts.shared')}</h3>
          <Rows list={shared} row={(draft) => <SharedDraft draft={draft} map={map} />} />
        </section>
      )}
    </>
  );
}

interface RowsProps {
  readonly list: readonly Draft[];
  readonly row: (draft: Draft) => ReactNode;
}

function Rows({ list, row }: RowsProps) {
  return (
    <ul className={page['list']}>
      {list.map((draft) => (
        <li key={draft.id} className={styles['draft']}>
          {row(draft)}
        </li>
      ))}
    </ul>
  );
}
