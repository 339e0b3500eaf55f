import '../../words/learn-private.ts';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { draftsOf } from '../../connection/private-connection.ts';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { t } from '../../words/t.ts';
import { PhonePause } from '../pause/PhonePause.tsx';
import { PrivateHead } from '../private/PrivateHead.tsx';
import { DraftComposer } from './DraftComposer.tsx';
import { DraftList } from './DraftList.tsx';
import page from '../private/PrivatePage.module.css';

/** What a partner writes for themselves on their own device; each can be kept, shared and taken back. */
export function DraftsPanel({ onClose }: { readonly onClose: () => void }) {
  const drafts = draftsOf(useConnection());
  return drafts ? <Open drafts={drafts} onClose={onClose} /> : null;
}

interface OpenProps {
  readonly drafts: DraftsConnection;
  readonly onClose: () => void;
}

function Open({ drafts, onClose }: OpenProps) {
  const list = useStore(drafts.model);
  return (
    <SidePanel title={t('drafts.title')} onClose={onClose} beside={<PhonePause />}>
      <div className={page['panel']}>
        <PrivateHead lead={t('drafts.lead')} room={drafts} />
        {list === null ? (
          <p className={page['quiet']}>{t('drafts.loading')}</p>
        ) : (
          <>
            <DraftComposer drafts={drafts} />
            <DraftList list={list} drafts={drafts} />
          </>
        )}
      </div>
    </SidePanel>
  );
}
