import type * as Lists from '@undercurrent/cycle/vocabularies';
import type { CardKind } from '@undercurrent/cycle';
import { useOwnLists } from '../../stores/own-lists.ts';
import { useEffect, useMemo, useState } from 'react';

type Vocabularies = typeof Lists;

let loading: Promise<Vocabularies> | null = null;

/** The pick-lists, loaded once, when somebody is about to write. Null until they are there. */
export function useVocabularies(): Vocabularies | null {
  const [lists, setLists] = useState<Vocabularies | null>(null);
  useEffect(() => {
    let isGone = false;
    loading ??= import('@undercurrent/cycle/vocabularies');
    loading.then(
      (loaded) => {
        if (!isGone) setLists(loaded);
      },
      // Words can be typed without them; the next bar asks again.
      () => {
        loading = null;
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return lists;
}

const nothing: Lists.Offer = { likely: [], more: [] };

/** Words on offer for the card being composed. */
export function useOffer(kind: CardKind, context: Lists.OfferContext): Lists.Offer {
  const lists = useVocabularies();
  const { owner, people, previous, typed } = context;
  const own = useOwnLists((store) => store.lists[kind]);
  return useMemo(
    () => lists?.offer(kind, { owner, people, previous, typed, own }) ?? nothing,
    [lists, kind, owner, people, previous, typed, own],
  );
}
