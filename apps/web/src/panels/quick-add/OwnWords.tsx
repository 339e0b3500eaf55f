import type { Card } from '@undercurrent/cycle';
import { confirmWords } from '@undercurrent/document';
import { Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useActor, useReading } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useCamera } from '../../stores/camera.ts';
import { useSelection } from '../../stores/selection.ts';
import '../../words/learn-list.ts';
import '../../words/learn-questions.ts';
import { t } from '../../words/t.ts';
import styles from './OwnWords.module.css';
import { wordsToConfirm } from './words-to-confirm.ts';

const none: readonly Card[] = [];

/** The words that wait for the yes of whoever sits here. */
export function useWordsToConfirm(): readonly Card[] {
  const { person } = useActor();
  return useReading((map) => (person ? wordsToConfirm(map, person) : none)) ?? none;
}

/**
 * Words that somebody else wrote for whoever sits here: one press makes them their own, and nobody need look for them.
 * Another press shows where they stand.
 */
export function OwnWords() {
  const act = useAct();
  const [next] = useWordsToConfirm();
  if (!next) return null;
  const { id, phrase } = next;
  return (
    <span className={styles['own']}>
      <span className={styles['look']}>
        <ShowOwnWords>
          <span dir="auto" className={styles['words']}>
            {phrase.text}
          </span>
        </ShowOwnWords>
      </span>
      <Chip
        onPress={() => act('confirm-words', (now, by) => confirmWords(now, by, { id, seen: phrase.text }))}
      >
        <Check aria-hidden />
        {t('outline.confirm')}
      </Chip>
    </span>
  );
}

/** Shows where such words stand, for what is said of them, or for the question alone. */
export function ShowOwnWords({ children }: { readonly children?: ReactNode }) {
  const waiting = useWordsToConfirm();
  const [next] = waiting;
  if (!next) return null;
  const question = t('ask.ownWords', { count: waiting.length });
  return (
    <Chip
      look="more"
      {...(children ? { 'aria-label': `${question} ${next.phrase.text}` } : {})}
      onPress={() => showCard(next)}
    >
      <Circle aria-hidden />
      {children ?? question}
    </Chip>
  );
}

function showCard({ id, phrase }: Card): void {
  useSelection.getState().select([id]);
  const { selection, reveal } = useCamera.getState();
  if (selection) reveal(selection);
  useAnnouncement.getState().announce(phrase.text);
}
