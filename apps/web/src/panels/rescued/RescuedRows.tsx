import { Copy, CornerDownLeft, X } from 'lucide-react';
import type { RescuedWords } from '../../connection/rescued-words.ts';
import { Button } from '../../parts/Button.tsx';
import { copyText } from '../../platform/clipboard.ts';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import styles from './RescuedList.module.css';
import '../../words/learn-rescued.ts';

interface RescuedRowsProps {
  readonly kept: readonly RescuedWords[];
  /** Takes words into the next card; left out where there is no map to place one on. */
  readonly onPlace?: ((words: string) => void) | undefined;
  readonly onLetGo: (id: string) => void;
}

/** Words that found no place, each to be copied, placed anew or let go of. */
export function RescuedRows({ kept, onPlace, onLetGo }: RescuedRowsProps) {
  if (kept.length === 0) return null;
  return (
    <ul aria-label={t('rescued.title')} className={styles['list']}>
      {kept.map((each) => (
        <RescuedRow
          key={each.id}
          kept={each}
          onPlace={each.isPrivate ? undefined : onPlace}
          onLetGo={() => onLetGo(each.id)}
        />
      ))}
    </ul>
  );
}

interface RescuedRowProps {
  readonly kept: RescuedWords;
  readonly onPlace: RescuedRowsProps['onPlace'];
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
