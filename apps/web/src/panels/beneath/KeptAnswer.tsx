import type { Draft } from '@undercurrent/cycle';
import { LockKeyhole } from 'lucide-react';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { shareDraft } from '../../connection/sharing.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import styles from './Beneath.module.css';

interface KeptAnswerProps {
  readonly draft: Draft;
  readonly drafts: DraftsConnection;
}

/** An answer that nobody else knows of, shared in one press when its moment has come. */
export function KeptAnswer({ draft, drafts }: KeptAnswerProps) {
  const connection = useConnection();
  const { words } = draft;
  const share = () => {
    const refusal = shareDraft(connection, drafts, draft);
    if (refusal) tellRefusal(refusal);
    else useNotice.getState().tell({ key: 'beneath.sharedNow', politeness: 'polite' });
  };
  return (
    <article className={styles['kept']}>
      <p dir="auto" className={styles['words']}>
        {words}
      </p>
      <p className={styles['note']}>
        <LockKeyhole aria-hidden />
        {t('beneath.draft')}
      </p>
      <Button aria-label={t('beneath.shareWhat', { words })} onPress={share}>
        {t('beneath.share')}
      </Button>
    </article>
  );
}
