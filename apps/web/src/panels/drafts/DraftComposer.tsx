import { addDraft } from '@undercurrent/document';
import { Mail } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useConnection, useMap } from '../../connection/use-connection.tsx';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { shareDraft } from '../../connection/sharing.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { Button } from '../../parts/Button.tsx';
import { dayOf, systemClock } from '../../platform/clock.ts';
import { newDraftId } from '../../platform/new-ids.ts';
import { useNotice } from '../../stores/notice.ts';
import { useSide } from '../../stores/side.ts';
import { t } from '../../words/t.ts';
import { blankForm } from './draft-form.ts';
import type { DraftForm } from './draft-form.ts';
import { DraftFields } from './DraftFields.tsx';
import page from '../private/PrivatePage.module.css';
import styles from './Drafts.module.css';

/** A card, written where nobody looks: kept, or shared at once. */
export function DraftComposer({ drafts }: { readonly drafts: DraftsConnection }) {
  const connection = useConnection();
  const map = useMap();
  const [form, setForm] = useState(blankForm);
  const isEmpty = form.words.trim() === '';
  useKeptWhenClosed(form, drafts);

  const finish = (wish: 'keep' | 'share') => {
    const id = keep(drafts, form);
    if (!id) return;
    setForm({ ...form, words: '', under: null });
    const draft = drafts.model.getState()?.find((one) => one.id === id);
    const refusal = wish === 'share' && draft ? shareDraft(connection, drafts, draft) : null;
    tellRefusal(refusal);
    const key = wish === 'share' ? 'drafts.sharedNow' : 'drafts.keptNow';
    if (!refusal) useNotice.getState().tell({ key, politeness: 'polite' });
  };

  return (
    <section aria-label={t('drafts.new')} data-keeps="closed" className={styles['composer']}>
      {map ? <DraftFields map={map} form={form} onChange={setForm} /> : null}
      <div className={page['acts']}>
        <Button isDisabled={isEmpty} onPress={() => finish('keep')}>
          {t('drafts.keep')}
        </Button>
        <Button look="primary" isDisabled={isEmpty} onPress={() => finish('share')}>
          {t('drafts.share')}
        </Button>
      </div>
      <p className={page['quiet']}>{t('drafts.shareHint')}</p>
      <Button look="quiet" onPress={() => useSide.getState().show('letters')}>
        <Mail aria-hidden />
        {t('drafts.toLetters')}
      </Button>
    </section>
  );
}

/** Its new id; null when it was refused, which has been told. */
function keep(drafts: DraftsConnection, { kind, words, under }: DraftForm) {
  const id = newDraftId();
  const day = dayOf(systemClock.now());
  const draft = { id, kind, words: words.trim(), under, day };
  const refusal = drafts.run('keep a draft', (now, actor) => addDraft(now, actor, draft));
  tellRefusal(refusal, words);
  return refusal ? null : id;
}

/** What was being written when the panel closes is kept: it is nobody else's, and nobody's to lose. */
function useKeptWhenClosed(form: DraftForm, drafts: DraftsConnection): void {
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  }, [form]);
  useEffect(
    () => () => {
      if (latest.current.words.trim() !== '') keep(drafts, latest.current);
    },
    [drafts],
  );
}
