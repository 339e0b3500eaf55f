import type { CycleMap, Draft } from '@undercurrent/cycle';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { shareDraft } from '../../connection/sharing.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import { DraftLabel } from '../drafts/DraftLabel.tsx';
import { discardLetter, readerOf } from './letter-form.ts';
import page from '../private/PrivatePage.module.css';
import styles from './Letters.module.css';

interface KeptLetterProps {
  readonly draft: Draft;
  readonly map: CycleMap;
  readonly drafts: DraftsConnection;
  readonly onGoOn: () => void;
}

/** A letter that was begun, and that nobody else knows of. */
export function KeptLetter({ draft, map, drafts, onGoOn }: KeptLetterProps) {
  const connection = useConnection();
  const { tell } = useNotice.getState();
  const words = beginningOf(draft.words);
  const offer = () => {
    const refusal = shareDraft(connection, drafts, draft);
    if (refusal) return tellRefusal(refusal);
    const values = readerOf(map.people, draft.recipient);
    tell({ key: 'letters.offeredNow', values, politeness: 'polite' });
  };
  const discard = () => {
    if (!discardLetter(drafts, draft)) return;
    const action = { key: 'parts.undo', label: 'parts.undoDelete', run: () => void drafts.undo() } as const;
    tell({ key: 'letters.discarded', politeness: 'polite', action });
  };
  return (
    <article className={styles['letter']} data-kept>
      <DraftLabel draft={draft} map={map} />
      <p dir="auto" className={styles['beginning']}>
        {words}
      </p>
      <div className={page['acts']}>
        <Button aria-label={t('letters.goOnWhat', { words })} onPress={onGoOn}>
          {t('letters.goOn')}
        </Button>
        <Button look="quiet" aria-label={t('letters.offerWhat', { words })} onPress={offer}>
          {t('letters.offerShort')}
        </Button>
        <Button look="quiet" aria-label={t('letters.discardWhat', { words })} onPress={discard}>
          {t('letters.discard')}
        </Button>
      </div>
    </article>
  );
}

const shownLength = 140;

/** As much of a letter as tells which it is. */
function beginningOf(words: string): string {
  return words.length <= shownLength ? words : `${words.slice(0, shownLength).trimEnd()} …`;
}
