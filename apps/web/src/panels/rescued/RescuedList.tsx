import { Copy, CornerDownLeft, X } from 'lucide-react';
import { useStore } from 'zustand';
import type { RescuedWords } from '../../connection/rescued-words.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { copyText } from '../../platform/clipboard.ts';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import styles from './RescuedList.module.css';

interface RescuedListProps {
  /** Takes words into the next card; left out where there is no map to place one on. */
  readonly onPlace?: (words: string) => void;
}

/** Words of this device that found no place, each to be copied, placed anew or let go of. */
export function RescuedList({ onPlace }: RescuedListProps) {
  const { rescued, letGo } = useConnection();
  const kept = useStore(rescued);
  if (kept.length === 0) return null;
  return (
    <ul aria-label={t('rescued.title')} className={styles['list']}>
      {kept.map((each) => (
        <RescuedRow
          key={each.id}
          kept={each}
          onPlace={each.isPrivate ? undefined : onPlace}
          onLetGo={() => letGo(each.id)}
        />
      ))}
    </ul>
  );
}

interface RescuedRowProps {
  readonly kept: RescuedWords;
  readonly onPlace: RescuedListProps['onPlace'];
  readonly onLetGo: () => void;
}

function RescuedRow({ kept: { words }, onPlace, onLetGo }: RescuedRowProps) {
  const place = () => {
    onPlace?.(words);
    onLetGo();
  };
  return (
    <li className={styles['row']}>
      <p className={styles['words']} dir="auto">
        {words}
      </p>
      <div className={styles['acts']}>
        <Button onPress={() => void copy(words)} aria-label={t('rescued.copyWhat', { words })}>
          <Copy aria-hidden />
          {t('rescued.copy')}
        </Button>
        {onPlace ? (
          <Button onPress={place} aria-label={t('rescued.placeWhat', { words })}>
            <CornerDownLeft aria-hidden />
            {t('rescued.place')}
          </Button>
        ) : null}
        <Button look="quiet" onPress={onLetGo} aria-label={t('rescued.discardWhat', { words })}>
          <X aria-hidden />
          {t('rescued.discard')}
        </Button>
      </div>
    </li>
  );
}

async function copy(words: string): Promise<void> {
  const isCopied = await copyText(words);
  useNotice.getState().tell({ key: isCopied ? 'rescued.copied' : 'rescued.notCopied', politeness: 'polite' });
}
