import type { CardKind } from '@undercurrent/cycle';
import { Ellipsis } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { usePeople } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import type { Pressing } from '../../parts/Press.tsx';
import { Toolbar } from '../../parts/Toolbar.tsx';
import { useComposer } from '../../stores/composer.ts';
import { t } from '../../words/t.ts';
import { joinPick } from './join-pick.ts';
import type { NextChoice } from './next-choice.ts';
import styles from './PickRow.module.css';
import { useOffer } from './use-offer.ts';
import { later } from '../../parts/later.ts';

const PickDialog = later(async () => (await import('./PickDialog.tsx')).PickDialog);

interface PickRowProps {
  readonly choice: NextChoice;
  readonly rowRef: Ref<HTMLDivElement>;
  /** Back to the words, so that Enter places the card; not for a finger, which would raise the keyboard. */
  readonly onReturn: () => void;
}

/** A few words on offer; a press fills them in, or adds them to words of one’s own, as it always does with Shift. */
export function PickRow({ choice, rowRef, onReturn }: PickRowProps) {
  const people = usePeople();
  const setWords = useComposer((store) => store.setWords);
  const [picked, setPicked] = useState('');
  const words = useComposer((store) => store.words);
  // What was picked is not searched for: the others stay on offer, to be added.
  const typed = words === picked ? '' : words;
  const found = useOffer(choice.kind, { owner: choice.owner, people, previous: choice.about, typed });
  const all = useOffer(choice.kind, { owner: choice.owner, people, previous: choice.about, typed: '' });
  const shown = found.likely.length > 0 ? found.likely : all.likely;
  const owner = people.find((person) => person.id === choice.owner);

  const pick = (phrase: string, isAdded: boolean) => {
    const next = joinPick(words, phrase, isAdded);
    setPicked(next);
    setWords(next);
  };
  const press = (phrase: string, { shiftKey, pointerType }: Pressing) => {
    pick(phrase, shiftKey);
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
      <span className={styles['label']}>
        {owner ? t('add.picksFor.person', { name: owner.name }) : t('add.picksFor.together')}
      </span>
      <div ref={rowRef} role="presentation" className={styles['scroll']} onKeyDown={leave}>
        <Toolbar label={t('add.picks')} className={styles['chips'] ?? ''}>
          {shown.map((phrase) => (
            <Chip key={phrase} onPress={(pressing) => press(phrase, pressing)}>
              {phrase}
            </Chip>
          ))}
        </Toolbar>
      </div>
      <MorePicks
        kind={choice.kind}
        phrases={[...all.likely, ...all.more]}
        onPick={(phrase) => {
          pick(phrase, false);
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
