import { cardKinds, listIds } from '@undercurrent/cycle';
import type { ListId } from '@undercurrent/cycle';
import { useState } from 'react';
import { Dialog } from '../../parts/Dialog.tsx';
import { Select } from '../../parts/Select.tsx';
import { useOwnLists } from '../../stores/own-lists.ts';
import { kindWord } from '../../words/kinds.ts';
import '../../words/learn-lists.ts';
import { t } from '../../words/t.ts';
import { ListEditor } from './ListEditor.tsx';
import styles from './Lists.module.css';

/** The lists of words as this practice wants them offered: for all its maps, and for everybody at them. */
export function ListsDialog({ onClose }: { readonly onClose: () => void }) {
  const [id, setId] = useState<ListId>(useOwnLists.getState().asked ?? 'move');
  return (
    <Dialog title={t('lists.title')} onClose={onClose}>
      <p className={styles['lead']}>{t('lists.lead')}</p>
      <ListEditor key={id} id={id} name={nameOf(id)}>
        <Select
          label={t('lists.list')}
          value={id}
          onChoose={setId}
          options={listIds.map((each) => ({ value: each, label: nameOf(each) }))}
        />
      </ListEditor>
    </Dialog>
  );
}

function nameOf(id: ListId): string {
  const kind = cardKinds.find((each) => each === id);
  return kind ? kindWord(kind) : t('lists.names');
}
