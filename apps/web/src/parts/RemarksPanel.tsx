import type { Card, Person, PersonId, RemarkId, RemarkKind } from '@undercurrent/cycle';
import { limits } from '@undercurrent/cycle';
import { Check, CircleHelp, Heart, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useAnnouncement } from '../stores/announcement.ts';
import '../words/learn-remarks.ts';
import { remarkSentence } from '../words/remarks.ts';
import { t } from '../words/t.ts';
import { Button } from './Button.tsx';
import { GentleHint } from './GentleHint.tsx';
import styles from './RemarksPanel.module.css';
import { Segmented } from './Segmented.tsx';
import { TextField } from './TextField.tsx';

interface ShownRemark {
  readonly id: RemarkId;
  readonly kind: RemarkKind;
  readonly words: string;
  readonly who: string;
  readonly mayPutAway: boolean;
  readonly mayTake: boolean;
}

export interface RemarksPanelProps {
  readonly remarks: readonly ShownRemark[];
  /** The sorts that may be left here; none on a card of one's own. */
  readonly kinds: readonly RemarkKind[];
  /** Who leaves something here; null for the therapist. */
  readonly author: PersonId | null;
  readonly card: Card;
  readonly people: readonly Person[];
  readonly leave: (kind: RemarkKind, words: string) => boolean;
  readonly putAway: (id: RemarkId) => boolean;
  readonly take: (id: RemarkId) => boolean;
  readonly onDone: () => void;
}

const icons: Readonly<Record<RemarkKind, ReactNode>> = {
  question: <CircleHelp aria-hidden />,
  thanks: <Heart aria-hidden />,
  suggestion: <Pencil aria-hidden />,
};

/** What others left on a card, and a place to leave something. */
export function RemarksPanel({ remarks, onDone, ...rest }: RemarksPanelProps) {
  const { kinds } = rest;
  return (
    <div className={styles['panel']}>
      {remarks.length > 0 ? (
        <ul aria-label={t('remarks.title')} className={styles['list']}>
          {remarks.map((remark) => (
            <Left key={remark.id} remark={remark} putAway={rest.putAway} take={rest.take} onDone={onDone} />
          ))}
        </ul>
      ) : null}
      {remarks.length + kinds.length === 0 ? <p>{t('remarks.none')}</p> : null}
      {kinds.length > 0 ? <LeaveForm {...rest} onDone={onDone} /> : null}
    </div>
  );
}

interface LeftProps extends Pick<RemarksPanelProps, 'putAway' | 'take' | 'onDone'> {
  readonly remark: ShownRemark;
}

function Left({ remark, putAway, take, onDone }: LeftProps) {
  const { id, kind, words, who, mayPutAway, mayTake } = remark;
  const sentence = remarkSentence(who, kind, words);
  const makeOwn = () => {
    if (!take(id)) return;
    useAnnouncement.getState().announce(t('remarks.taken'));
    onDone();
  };
  return (
    <li className={styles['left']}>
      <span className={styles['icon']}>{icons[kind]}</span>
      <p className={styles['words']}>{sentence}</p>
      {mayTake || mayPutAway ? (
        <div className={styles['acts']}>
          {mayTake ? (
            <Button look="primary" onPress={makeOwn}>
              <Check aria-hidden />
              {t('remarks.take')}
            </Button>
          ) : null}
          {mayPutAway ? (
            <Button
              look="quiet"
              aria-label={t('remarks.putAwayWhat', { what: sentence })}
              onPress={() => void putAway(id)}
            >
              {t('remarks.putAway')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

type LeaveFormProps = Omit<RemarksPanelProps, 'remarks' | 'putAway' | 'take'>;

function LeaveForm({ kinds, author, card, people, leave, onDone }: LeaveFormProps) {
  const [kind, setKind] = useState<RemarkKind>(kinds[0] ?? 'question');
  const [words, setWords] = useState('');
  const isBlank = words.trim() === '';
  const send = () => {
    if ((isBlank && kind !== 'thanks') || !leave(kind, words)) return;
    useAnnouncement.getState().announce(t('remarks.left'));
    onDone();
  };
  return (
    <form
      className={styles['form']}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Segmented
        label={t('remarks.kind')}
        look="filled"
        value={kind}
        onChoose={setKind}
        segments={kinds.map((each) => ({ value: each, label: t(`remarks.${each}`) }))}
      />
      <TextField
        autoFocus
        isMultiline
        label={t(`remarks.words.${kind}`)}
        maxLength={limits.words}
        value={words}
        onChange={setWords}
      />
      {kind === 'thanks' ? null : (
        <GentleHint
          words={words}
          people={people}
          {...(kind === 'question'
            ? { kind, owner: author ?? 'together' }
            : { kind: card.kind, owner: card.owner })}
        />
      )}
      <Button type="submit" look="primary" isDisabled={isBlank && kind !== 'thanks'}>
        {t('remarks.leave')}
      </Button>
    </form>
  );
}
