import type { CardKind } from '@undercurrent/cycle';
import { Ellipsis } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { usePeople } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import type { Pressing } from '../../parts/Press.tsx';
import { useComposer } from '../../stores/composer.ts';
import { t } from '../../words/t.ts';
import type { NextChoice } from './next-choice.ts';
import styles from './PickRow.module.css';
import { PickStrip } from './PickStrip.tsx';
import { usePicks } from './use-picks.ts';
import { later } from '../../parts/later.ts';

const PickDialog = later(async () => (await import('./PickDialog.tsx')).PickDialog);

interface PickRowProps {
  readonly choice: NextChoice;
  readonly rowRef: Ref<HTMLDivElement>;
  /** Back to the words, so that Enter places the card; not for a finger, which would raise the keyboard. */
  readonly onReturn: () => void;
  /** What leads into them, in place of whose words they could be. */
  readonly children: ReactNode;
}

/** A few words on offer; a press fills them in, or adds them to words of one’s own, as it always does with Shift. */
export function PickRow({ choice, rowRef, onReturn, children }: PickRowProps) {
  const people = usePeople();
  const setWords = useComposer((store) => store.setWords);
  const words = useComposer((store) => store.words);
  const { kind, owner: ownerId, about } = choice;
  const picks = usePicks({ kind, owner: ownerId, previous: about, words, onPick: setWords });
  const owner = people.find((person) => person.id === ownerId);

  const press = (phrase: string, { shiftKey, pointerType }: Pressing) => {
    picks.pick(phrase, shiftKey);
    if (pointerType !== 'touch') onReturn();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onReturn();
  };

  return (
    <div className={styles['row']}>
      {children ?? (
        <span className={styles['label']}>
          {owner ? t('add.picksFor.person', { name: owner.name }) : t('add.picksFor.together')}
        </span>
      )}
      <PickStrip phrases={picks.shown} onPick={press} rowRef={rowRef} onKeyDown={leave} />
      <MorePicks
        kind={kind}
        phrases={picks.phrases}
        onPick={(phrase) => {
          picks.pick(phrase, false);
          onReturn();
        }}
      />
    </div>
  );
}

interface MorePicksProps {
  readonly kind: CardKind;
  readonly phrases: readonly string[];
  readonly onPick: (phrase: string) => void;
}

/** All that is on offer, to be searched. */
export function MorePicks({ kind, phrases, onPick }: MorePicksProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Chip look="more" onPress={() => setOpen(true)}>
        <Ellipsis aria-hidden />
        {t('add.more')}
      </Chip>
      {isOpen ? (
        <Suspense>
          <PickDialog
            kind={kind}
            phrases={phrases}
            onPick={(phrase) => {
              setOpen(false);
              onPick(phrase);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
