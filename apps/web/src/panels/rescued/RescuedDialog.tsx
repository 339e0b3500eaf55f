import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { t } from '../../words/t.ts';
import { RescuedList } from './RescuedList.tsx';
import styles from './RescuedWords.module.css';
import '../../words/learn-rescued.ts';

interface RescuedDialogProps {
  readonly onPlace: (words: string) => void;
  readonly onClose: () => void;
}

/** The words that found no place; loaded when they are first looked at. */
export function RescuedDialog({ onPlace, onClose }: RescuedDialogProps) {
  const count = useStore(useConnection().rescued).length;
  return (
    <Dialog title={t('rescued.title')} onClose={onClose}>
      <p className={styles['lead']}>{t(count > 0 ? 'rescued.lead' : 'rescued.none')}</p>
      <RescuedList onPlace={onPlace} />
    </Dialog>
  );
}
