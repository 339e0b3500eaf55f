import { cutWords } from '@undercurrent/document';
import { limits } from '@undercurrent/cycle';
import type { CycleMap, Draft, Person, PersonId } from '@undercurrent/cycle';
import { sentenceText } from '@undercurrent/cycle/narrative';
import { LockKeyhole, ScrollText, Send } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { shareDraft } from '../../connection/sharing.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useActor, useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { GentleHint } from '../../parts/GentleHint.tsx';
import { Select } from '../../parts/Select.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import { toldStory, voiceOf } from '../story/told-story.ts';
import { keepLetter, readerOf } from './letter-form.ts';
import type { LetterForm } from './letter-form.ts';
import { LetterLines } from './LetterLines.tsx';
import page from '../private/PrivatePage.module.css';
import styles from './Letters.module.css';

interface LetterWriterProps {
  readonly map: CycleMap;
  readonly drafts: DraftsConnection;
  /** Whom a letter can be for; at least one. */
  readonly others: readonly Person[];
  /** The letter that is gone on with; null for a new one. */
  readonly draft: Draft | null;
  readonly onDone: () => void;
}

/** The letter in hand: kept for oneself, or offered. What is left lying is kept. */
export function LetterWriter({ map, drafts, others, draft, onDone }: LetterWriterProps) {
  const connection = useConnection();
  const { person } = useActor();
  const [form, setForm] = useState(() => formOf(draft, others));
  const letGo = useKeptWhenLeft(form, drafts);
  const { name, pronouns } = readerOf(others, form.to);
  const isEmpty = form.words.trim() === '';
  const write = (words: string) => setForm({ ...form, words });
  const finish = (wish: 'keep' | 'offer') => {
    const kept = keepLetter(drafts, form);
    if (!kept) return;
    const refusal = wish === 'offer' ? shareDraft(connection, drafts, kept) : null;
    tellRefusal(refusal);
    if (!refusal) {
      const key = wish === 'offer' ? 'letters.offeredNow' : 'letters.keptNow';
      useNotice.getState().tell({ key, values: { name, pronouns }, politeness: 'polite' });
    }
    letGo();
    setForm(formOf(null, others));
    onDone();
  };
  return (
    <section aria-label={t('letters.write')} data-keeps="closed" className={styles['writer']}>
      {others.length > 1 ? (
        <Select
          label={t('letters.to')}
          value={form.to}
          onChoose={(to: PersonId) => setForm({ ...form, to })}
          options={others.map((person) => ({ value: person.id, label: person.name }))}
        />
      ) : null}
      <div className={styles['sheet']}>
        <TextField
          isMultiline
          label={t('letters.words', { name })}
          placeholder={t('letters.dear', { name })}
          value={form.words}
          onChange={write}
          maxLength={limits.words}
        />
      </div>
      <Wording words={form.words} map={map} />
      {person ? <LetterLines author={person} people={map.people} words={form.words} onWrite={write} /> : null}
      <Begin map={map} words={form.words} onBegin={write} />
      <div className={page['acts']}>
        <Button isDisabled={isEmpty} onPress={() => finish('keep')}>
          <LockKeyhole aria-hidden />
          {t('letters.keep')}
        </Button>
        <Button look="primary" isDisabled={isEmpty} onPress={() => finish('offer')}>
          <Send aria-hidden />
          {t('letters.offer', { name })}
        </Button>
      </div>
      <p className={page['quiet']}>{t('letters.offerHint', { name, pronouns })}</p>
    </section>
  );
}

/** A hint on wording, for the writer alone. */
function Wording({ words, map }: { readonly words: string; readonly map: CycleMap }) {
  const { person } = useActor();
  return <GentleHint words={words} kind="letter" owner={person ?? 'together'} people={map.people} />;
}

interface BeginProps {
  readonly map: CycleMap;
  readonly words: string;
  readonly onBegin: (words: string) => void;
}

/** One’s own telling of the cycle, to the other, as a beginning; what is written already stays above it. */
function Begin({ map, words, onBegin }: BeginProps) {
  const { person } = useActor();
  const telling = () => {
    const story = toldStory(map, voiceOf(map.people, person))?.shown.sentences ?? [];
    return story.map(sentenceText).join('\n\n');
  };
  const begin = () => {
    const before = words.trim();
    onBegin(cutWords(before === '' ? telling() : `${before}\n\n${telling()}`, limits.words));
    useAnnouncement.getState().announce(t('letters.begun'));
  };
  if (telling() === '') return null;
  return (
    <Button look="quiet" onPress={begin}>
      <ScrollText aria-hidden />
      {t('letters.begin')}
    </Button>
  );
}

function formOf(draft: Draft | null, others: readonly Person[]): LetterForm {
  const known = others.find(({ id }) => id === draft?.recipient) ?? others[0];
  if (!known) throw new Error('a letter has somebody it is for');
  return { id: draft?.id ?? null, to: known.id, words: draft?.words ?? '' };
}

/** What lies in the writer when it closes is kept, unless it was let go of before. */
function useKeptWhenLeft(form: LetterForm, drafts: DraftsConnection): () => void {
  const latest = useRef<LetterForm | null>(form);
  useEffect(() => {
    latest.current = form;
  }, [form]);
  useEffect(
    () => () => {
      if (latest.current && latest.current.words.trim() !== '') keepLetter(drafts, latest.current);
    },
    [drafts],
  );
  return () => {
    latest.current = null;
  };
}
