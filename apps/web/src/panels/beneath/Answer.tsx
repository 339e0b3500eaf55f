import { limits, ownerSubject, sharedKinds, whyNot } from '@undercurrent/cycle';
import type { BeneathKind, Owner } from '@undercurrent/cycle';
import { addDraft, placeCard } from '@undercurrent/document';
import { LockKeyhole } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { tellRefusal, useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { dayOf, systemClock } from '../../platform/clock.ts';
import { newCardId, newDraftId } from '../../platform/new-ids.ts';
import { answerKey, useBeneath } from '../../stores/beneath.ts';
import { useNotice } from '../../stores/notice.ts';
import { sentenceStart } from '../../words/kinds.ts';
import { t } from '../../words/t.ts';
import { useShownWriting } from '../quick-add/use-shown-writing.ts';
import styles from './Beneath.module.css';
import type { Standing } from './standing.ts';
import { questionOf } from './standing.ts';
import { Picks } from './Picks.tsx';
import type { WhoAnswers } from './who-answers.ts';

interface AnswerProps {
  readonly kind: BeneathKind;
  readonly standing: Standing;
  readonly drafts: DraftsConnection | null;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/**
 * Where one layer is answered: in words of one’s own or picked, silently. It is kept where nobody else reads, or it
 * is shared: that is asked each time, and no key does it by the way.
 */
export function Answer({ kind, standing, drafts, onLeave, onDone }: AnswerProps) {
  const { card, who, name } = standing;
  const field = useRef<HTMLTextAreaElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const hint = useId();
  const words = useBeneath((store) => store.begun.get(answerKey(card.id, kind)) ?? '');
  const write = (next: string) => useBeneath.getState().write(card.id, kind, next);
  const owner = useBeneath(({ asked }) => asked?.owner ?? card.owner);
  const setOwner = (next: Owner) => useBeneath.getState().ask({ card: card.id, kind, owner: next });
  const isEmpty = words.trim() === '';
  // What somebody may yet keep for themselves is not told of while they write it.
  useShownWriting(!isEmpty && who !== 'self');
  useReadyHands(field);
  const { keep, share } = useAnswering({ kind, owner, standing, drafts, onDone });
  const speaking = useHeldBack(standing, owner);

  const press = (event: KeyboardEvent) => {
    if (isPlainEnter(event)) choices.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  };

  return (
    <form className={styles['answer']} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <div className={styles['writing']}>
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          aria-label={questionOf(kind, standing)}
          aria-describedby={hint}
          placeholder={sentenceStart(kind, owner)}
          maxLength={limits.words}
          autoCapitalize="sentences"
          value={words}
          className={styles['field']}
          onChange={(event) => write(event.target.value)}
          onKeyDown={press}
        />
        <div ref={choices} className={styles['choices']}>
          {who === 'self' && drafts ? (
            <Button isDisabled={isEmpty || owner === 'together'} onPress={() => keep(words)}>
              <LockKeyhole aria-hidden />
              {t('beneath.keep')}
            </Button>
          ) : null}
          <Button look="primary" isDisabled={isEmpty || speaking !== null} onPress={() => share(words)}>
            {who === 'scribe' ? t('beneath.write', { name }) : t('beneath.share')}
          </Button>
        </div>
      </div>
      <Picks kind={kind} owner={owner} card={card} words={words} onPick={write} />
      <div className={styles['beside']}>
        {sharedKinds.includes(kind) ? <Whose standing={standing} owner={owner} onChoose={setOwner} /> : null}
        <p id={hint} className={styles['quiet']}>
          {speaking ?? t(hintOf(who), { name })}
        </p>
        <Button look="quiet" onPress={onLeave}>
          {t('beneath.notToday')}
        </Button>
      </div>
    </form>
  );
}

/** The field alone would be scrolled to, and what can be done with the words be left below. */
function useReadyHands(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    field.current?.focus();
    field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [field]);
}

/** Enter goes on to what can be done with the words; it does none of it. */
function isPlainEnter(event: KeyboardEvent): boolean {
  if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return false;
  event.preventDefault();
  return true;
}

interface WhoseProps {
  readonly standing: Standing;
  readonly owner: Owner;
  readonly onChoose: (owner: Owner) => void;
}

/** Where it began can have been the same for both. */
function Whose({ standing: { map, card, who, name }, owner, onChoose }: WhoseProps) {
  if (map.people.length < 2) return null;
  return (
    <Segmented
      label={t('beneath.whose')}
      value={owner}
      onChoose={onChoose}
      segments={[
        { value: card.owner, label: who === 'scribe' ? name : t('beneath.mine') },
        { value: 'together', label: t('beneath.ours') },
      ]}
    />
  );
}

const hintOf = (who: WhoAnswers) =>
  who === 'self' ? 'beneath.hint' : who === 'scribe' ? 'beneath.hintScribe' : 'beneath.hintShared';

interface Answering extends Pick<AnswerProps, 'kind' | 'standing' | 'drafts' | 'onDone'> {
  readonly owner: Owner;
}

/** What becomes of an answer: kept in a room of its writer’s own, or placed beneath the card. */
function useAnswering({ kind, owner, standing: { card }, drafts, onDone }: Answering) {
  const act = useAct();
  const end = (key: 'beneath.keptNow' | 'beneath.sharedNow') => {
    useBeneath.getState().write(card.id, kind, '');
    useNotice.getState().tell({ key, politeness: 'polite' });
    onDone();
  };
  return {
    keep: (said: string) => {
      if (!drafts) return;
      const words = said.trim();
      const day = dayOf(systemClock.now());
      const refusal = drafts.run('keep a draft', (now, actor) =>
        addDraft(now, actor, { id: newDraftId(), kind, words, under: card.id, day }),
      );
      tellRefusal(refusal, words);
      if (!refusal) end('beneath.keptNow');
    },
    share: (said: string) => {
      const words = said.trim();
      const isPlaced = act('place card', (now, actor) =>
        placeCard(now, actor, { id: newCardId(), owner, kind, words, under: card.id }),
      );
      if (isPlaced) end('beneath.sharedNow');
    },
  };
}

/** Why sharing has to wait, while another has the floor; null when nothing waits. */
function useHeldBack({ map }: Standing, owner: Owner): string | null {
  const actor = useActor();
  if (whyNot(actor, 'add-card', ownerSubject(owner, map)) !== 'not-your-turn') return null;
  return t('add.waits', { name: map.people.find(({ id }) => id === map.floor)?.name ?? '' });
}
