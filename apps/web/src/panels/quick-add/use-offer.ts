import type * as Lists from '@undercurrent/cycle/vocabularies';
import type { CardKind } from '@undercurrent/cycle';
import { useReading } from '../../connection/use-connection.tsx';
import { useOwnLists } from '../../stores/own-lists.ts';
import { useEffect, useMemo, useState } from 'react';
import { useSpoken } from '../../words/spoken.ts';
import type * as Loaded from './offers.ts';

type Offers = typeof Loaded;

let loading: Promise<Offers> | null = null;

/** The pick-lists, loaded once, when somebody is about to write. Null until they are there. */
export function useOffers(): Offers | null {
  const [lists, setLists] = useState<Offers | null>(null);
  useEffect(() => {
    let isGone = false;
    loading ??= import('./offers.ts');
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
  const offers = useOffers();
  const { owner, people, previous, typed } = context;
  const own = useOwnLists((store) => store.lists[kind]);
  const language = useSpoken((spoken) => spoken.language);
  const said = useReading((map) => (kind === 'cue' ? offers?.lastMoves(map, owner, language) : null));
  return useMemo(
    () => offers?.offerFor(kind, { owner, people, previous, typed, own, said: said ?? undefined }) ?? nothing,
    // oxlint-disable-next-line react/exhaustive-deps -- in another language they are said in that
    [offers, kind, owner, people, previous, typed, own, said, language],
  );
}
