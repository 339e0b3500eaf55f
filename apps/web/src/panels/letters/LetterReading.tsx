import type { CycleMap } from '@undercurrent/cycle';
import type { Letter } from '@undercurrent/cycle/letters';
import { leaveRemark } from '@undercurrent/document';
import { MailCheck } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { newRemarkId } from '../../platform/new-ids.ts';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import page from '../private/PrivatePage.module.css';
import styles from './Letters.module.css';

interface LetterReadingProps {
  readonly letter: Letter;
  readonly map: CycleMap;
  readonly onClose: () => void;
}

/** A letter to be read, aloud if they like: large, a paragraph at a time, with nothing beside it. */
export function LetterReading({ letter, map, onClose }: LetterReadingProps) {
  const { person } = useActor();
  const { card, from, to, isReceived } = letter;
  const name = map.people.find(({ id }) => id === from)?.name ?? '';
  const paragraphs = card.phrase.text.split(/\n\s*\n/u).filter((one) => one.trim() !== '');
  return (
    <Dialog
      title={t('letters.from', { name })}
      width="wide"
      isReading
      onClose={onClose}
      footer={
        <>
          {person === to && !isReceived ? <Receive letter={letter} name={name} /> : null}
          <Button onPress={onClose}>{t('letters.close')}</Button>
        </>
      }
    >
      <article className={styles['reading']}>
        {paragraphs.map((words, place) => (
          // Paragraphs of one text: their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={place} dir="auto" className={styles['paragraph']}>
            {words}
          </p>
        ))}
      </article>
    </Dialog>
  );
}

/** Said by hand alone, and never by reading: whoever got it may want to keep that to themselves. */
function Receive({ letter, name }: { readonly letter: Letter; readonly name: string }) {
  const act = useAct();
  const receive = () => {
    const words = t('letters.receiveWords');
    const isLeft = act('receive a letter', (map, actor) =>
      leaveRemark(map, actor, { id: newRemarkId(), card: letter.card.id, kind: 'thanks', words }),
    );
    if (isLeft)
      useNotice.getState().tell({ key: 'letters.receivedNow', values: { name }, politeness: 'polite' });
  };
  return (
    <>
      <p className={page['quiet']}>{t('letters.receiveHint', { name })}</p>
      <Button look="primary" onPress={receive}>
        <MailCheck aria-hidden />
        {t('letters.receive')}
      </Button>
    </>
  );
}
