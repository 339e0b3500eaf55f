import type { RescuedWords } from '../../connection/rescued-words.ts';
import { t } from '../../words/t.ts';
import { RescuedRows } from './RescuedRows.tsx';
import '../../words/learn-rescued.ts';

interface UnsentListProps {
  readonly kept: readonly RescuedWords[];
  readonly onLetGo: (id: string) => void;
}

/** Words that the server never got, to be copied before the page is left. */
export function UnsentList({ kept, onLetGo }: UnsentListProps) {
  if (kept.length === 0) return null;
  return (
    <>
      <h2>{t('rescued.title')}</h2>
      <p>{t('rescued.leadEnded')}</p>
      <RescuedRows kept={kept} onLetGo={onLetGo} />
    </>
  );
}
