import type { Card, CardKind, Owner } from '@undercurrent/cycle';
import { useState } from 'react';
import { usePeople } from '../../connection/use-connection.tsx';
import { joinPick } from './join-pick.ts';
import { useOffer } from './use-offer.ts';

interface Picking {
  readonly kind: CardKind;
  readonly owner: Owner;
  /** The card that what is picked should fit. */
  readonly previous: Card | null;
  readonly words: string;
  readonly onPick: (words: string) => void;
}

/** A few likely words, those that are found by what was typed first; the others behind "more". */
export function usePicks({ kind, owner, previous, words, onPick }: Picking) {
  const people = usePeople();
  const [picked, setPicked] = useState('');
  // What was picked is not searched for: the others stay on offer, to be added.
  const typed = words === picked ? '' : words;
  const found = useOffer(kind, { owner, people, previous, typed });
  const all = useOffer(kind, { owner, people, previous, typed: '' });
  return {
    shown: found.likely.length > 0 ? found.likely : all.likely,
    phrases: [...all.likely, ...all.more],
    pick: (phrase: string, isAdded: boolean) => {
      const next = joinPick(words, phrase, isAdded);
      setPicked(next);
      onPick(next);
    },
  };
}
