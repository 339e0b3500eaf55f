import type { BeneathKind, Card, Owner } from '@undercurrent/cycle';
import { useState } from 'react';
import { usePeople } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { Toolbar } from '../../parts/Toolbar.tsx';
import { t } from '../../words/t.ts';
import { joinPick } from '../quick-add/join-pick.ts';
import { MorePicks } from '../quick-add/PickRow.tsx';
import { useOffer } from '../quick-add/use-offer.ts';
import styles from './Beneath.module.css';

interface PicksProps {
  readonly kind: BeneathKind;
  readonly owner: Owner;
  /** The card it will hang under: it says which words are likely. */
  readonly card: Card;
  readonly words: string;
  readonly onPick: (words: string) => void;
}

/** A few likely words, the rest behind "more"; what is typed finds among them, and always wins. */
export function Picks({ kind, owner, card, words, onPick }: PicksProps) {
  const people = usePeople();
  const [picked, setPicked] = useState('');
  const typed = words === picked ? '' : words;
  const found = useOffer(kind, { owner, people, previous: card, typed });
  const all = useOffer(kind, { owner, people, previous: card, typed: '' });
  const pick = (phrase: string) => {
    const next = joinPick(words, phrase, false);
    setPicked(next);
    onPick(next);
  };
  return (
    <div className={styles['picks']}>
      <div className={styles['scroll']}>
        <Toolbar label={t('add.picks')} className={styles['chips'] ?? ''}>
          {(found.likely.length > 0 ? found.likely : all.likely).map((phrase) => (
            <Chip key={phrase} onPress={() => pick(phrase)}>
              {phrase}
            </Chip>
          ))}
        </Toolbar>
      </div>
      <MorePicks kind={kind} phrases={[...all.likely, ...all.more]} onPick={pick} />
    </div>
  );
}
