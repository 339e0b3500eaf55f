import { useState } from 'react';
import { Dialog } from '../../parts/Dialog.tsx';
import { PickList } from '../../parts/PickList.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { t } from '../../words/t.ts';
import styles from './PickDialog.module.css';

interface PickDialogProps {
  readonly phrases: readonly string[];
  readonly onPick: (phrase: string) => void;
  readonly onClose: () => void;
}

/** All words on offer, to be searched. */
export function PickDialog({ phrases, onPick, onClose }: PickDialogProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = phrases.filter((phrase) => phrase.toLocaleLowerCase().includes(wanted));
  return (
    <Dialog title={t('add.moreTitle')} onClose={onClose}>
      <div className={styles['content']}>
        <TextField label={t('add.search')} value={search} onChange={setSearch} autoFocus type="search" />
        {found.length === 0 ? <p className={styles['none']}>{t('add.noMatch')}</p> : null}
        <PickList label={t('add.picks')} phrases={found} onPick={onPick} />
      </div>
    </Dialog>
  );
}
