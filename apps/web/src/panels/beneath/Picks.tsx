import type { BeneathKind, Card, Owner } from '@undercurrent/cycle';
import { MorePicks } from '../quick-add/PickRow.tsx';
import { PickStrip } from '../quick-add/PickStrip.tsx';
import { usePicks } from '../quick-add/use-picks.ts';
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
  const { shown, phrases, pick } = usePicks({ kind, owner, previous: card, words, onPick });
  return (
    <div className={styles['picks']}>
      <PickStrip phrases={shown} onPick={(phrase) => pick(phrase, false)} />
      <MorePicks kind={kind} phrases={phrases} onPick={(phrase) => pick(phrase, false)} />
    </div>
  );
}
