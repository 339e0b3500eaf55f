import type { CardKind, CycleMap, Draft } from '@undercurrent/cycle';
import { changeDraft, removeDraft } from '@undercurrent/document';
import { useState } from 'react';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { shareDraft } from '../../connection/sharing.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import { DraftFields } from './DraftFields.tsx';
import { DraftLabel } from './DraftLabel.tsx';
import page from '../private/PrivatePage.module.css';
import styles from './Drafts.module.css';

interface KeptDraftProps {
  readonly draft: Draft;
  readonly map: CycleMap;
  readonly drafts: DraftsConnection;
}

/** A draft nobody else knows of: to be changed, shared, or thrown away. */
export function KeptDraft({ draft, map, drafts }: KeptDraftProps) {
  const connection = useConnection();
  const [isOpen, setOpen] = useState(false);
  const { tell } = useNotice.getState();
  const { id, words } = draft;
  const share = () => {
    const refusal = shareDraft(connection, drafts, draft);
    if (refusal) tellRefusal(refusal);
    else tell({ key: 'drafts.sharedNow', politeness: 'polite' });
  };
  const discard = () => {
    const refusal = drafts.run('throw a draft away', (now, actor) => removeDraft(now, actor, { id }));
    if (refusal) return tellRefusal(refusal);
    const action = { key: 'parts.undo', label: 'parts.undoDelete', run: () => void drafts.undo() };
    tell({ key: 'drafts.discarded', politeness: 'polite', action });
  };
  if (isOpen) return <DraftEditor draft={draft} map={map} drafts={drafts} onDone={() => setOpen(false)} />;
  return (
    <article className={styles['said']}>
      <DraftLabel draft={draft} map={map} />
      <p dir="auto" className={styles['words']}>
        {words}
      </p>
      <div className={page['acts']}>
        {draft.kind === 'check-in' ? null : (
          <Button onPress={share} aria-label={t('drafts.shareWhat', { words })}>
            {t('drafts.share')}
          </Button>
        )}
        <Button look="quiet" onPress={() => setOpen(true)} aria-label={t('drafts.editWhat', { words })}>
          {t('drafts.edit')}
        </Button>
        <Button look="quiet" onPress={discard} aria-label={t('drafts.discardWhat', { words })}>
          {t('drafts.discard')}
        </Button>
      </div>
    </article>
  );
}

function DraftEditor({ draft, map, drafts, onDone }: KeptDraftProps & { readonly onDone: () => void }) {
  const { id, words, under } = draft;
  const kind: CardKind = draft.kind === 'check-in' ? 'letter' : draft.kind;
  const [form, setForm] = useState({ kind, words, under });
  const finish = () => {
    const change = draft.kind === 'check-in' ? { words: form.words } : form;
    const refusal = drafts.run('change a draft', (now, actor) => changeDraft(now, actor, { id, change }));
    if (refusal) tellRefusal(refusal, form.words);
    else onDone();
  };
  return (
    <div className={styles['editor']}>
      <DraftFields map={map} form={form} onChange={setForm} />
      <div className={page['acts']}>
        <Button look="primary" onPress={finish}>
          {t('drafts.done')}
        </Button>
      </div>
    </div>
  );
}
