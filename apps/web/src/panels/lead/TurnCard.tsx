import { limits } from '@undercurrent/cycle';
import { useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { GentleHint } from '../../parts/GentleHint.tsx';
import { useComposer } from '../../stores/composer.ts';
import { useClosedByBack } from '../../parts/use-closed-by-back.ts';
import { kindWord, sentenceStart } from '../../words/kinds.ts';
import '../../words/learn-outline.ts';
import { t } from '../../words/t.ts';
import { PauseButton } from '../pause/PauseButton.tsx';
import { KindSegments } from '../quick-add/KindSegments.tsx';
import type { NextChoice } from '../quick-add/next-choice.ts';
import { useNextChoice } from '../quick-add/use-next-choice.ts';
import { usePlaceNext } from '../quick-add/use-place-next.ts';
import { useShownWriting } from '../quick-add/use-shown-writing.ts';
import veil from '../../parts/Veil.module.css';
import styles from './TurnCard.module.css';

interface TurnCardProps {
  readonly onClose: () => void;
}

/**
 * Over a whole phone while its person has the floor: a card to write the next words into, as large as the screen. The
 * words are those of quick add, so that putting it away loses none.
 */
export function TurnCard({ onClose }: TurnCardProps) {
  const choice = useNextChoice();
  return choice ? <Card choice={choice} onClose={onClose} /> : null;
}

function Card({ choice, onClose }: TurnCardProps & { readonly choice: NextChoice }) {
  const people = usePeople();
  const paint = people.find(({ id }) => id === choice.owner)?.color ?? 'together';
  const place = usePlaceNext(choice);
  const words = useComposer((store) => store.words);
  const setWords = useComposer((store) => store.setWords);
  const field = useRef<HTMLTextAreaElement>(null);
  useShownWriting(words.trim() !== '');
  useClosedByBack(onClose);
  const add = () => {
    if (place()) onClose();
    else field.current?.focus();
  };
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => isOpen || onClose()} className={styles['overlay'] ?? ''}>
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog className={styles['dialog'] ?? ''} data-paint={paint}>
          <header className={styles['header']}>
            <div className={styles['first']}>
              <Heading slot="title" className={veil['title'] ?? ''}>
                {t('turn.title')}
              </Heading>
              <PauseButton at="add" />
            </div>
            <p className={styles['lead']}>{t('turn.lead')}</p>
          </header>
          <div className={styles['kinds']}>
            <KindSegments choice={choice} paint={paint} />
          </div>
          <textarea
            ref={field}
            dir="auto"
            aria-label={t('add.wordsOf', { owner: t('outline.you'), kind: kindWord(choice.kind) })}
            placeholder={sentenceStart(choice.kind, choice.owner)}
            maxLength={limits.words}
            value={words}
            autoCapitalize="sentences"
            className={styles['words']}
            onChange={(event) => setWords(event.target.value)}
          />
          <GentleHint words={words} kind={choice.kind} owner={choice.owner} people={people} />
          <footer className={styles['footer']}>
            <Button size="large" onPress={onClose}>
              {t('turn.putAway')}
            </Button>
            <Button size="large" look="primary" isDisabled={words.trim() === ''} onPress={add}>
              {t('turn.add')}
            </Button>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
