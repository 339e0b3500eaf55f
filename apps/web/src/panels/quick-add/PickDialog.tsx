import type { CardKind } from '@undercurrent/cycle';
import { useState } from 'react';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { PickList } from '../../parts/PickList.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { openList } from '../../stores/own-lists.ts';
import '../../words/learn-lists.ts';
import '../../words/learn-dialogs.ts';
import { t } from '../../words/t.ts';
import styles from './PickDialog.module.css';

interface PickDialogProps {
  readonly kind: CardKind;
  readonly phrases: readonly string[];
  readonly onPick: (phrase: string) => void;
  readonly onClose: () => void;
}

/** All words on offer, to be searched. */
export function PickDialog({ kind, phrases, onPick, onClose }: PickDialogProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = phrases.filter((phrase) => phrase.toLocaleLowerCase().includes(wanted));
  const { role } = useActor();
  const change = () => {
    onClose();
    openList(kind);
  };
  return (
    <Dialog
      title={t('add.moreTitle')}
      onClose={onClose}
      footer={role === 'therapist' ? <Button onPress={change}>{t('lists.edit')}</Button> : null}
    >
      <div className={styles['content']}>
        <TextField label={t('add.search')} value={search} onChange={setSearch} autoFocus type="search" />
        {found.length === 0 ? <p className={styles['none']}>{t('add.noMatch')}</p> : null}
        <PickList label={t('add.picks')} phrases={found} onPick={onPick} />
      </div>
    </Dialog>
  );
}
