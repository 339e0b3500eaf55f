import { scribeOf } from '@undercurrent/cycle';
import type { CardId, CycleMap } from '@undercurrent/cycle';
import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useActor, useConnection } from '../connection/use-connection.tsx';
import { prefersStillness } from '../stores/motion.ts';

/** As long as the look of a new card takes to fade in the style sheet. */
const freshMs = 2_400;

/** Brings a card that was placed on this device into view and marks it for a moment; those of others never. */
export function useOwnNewCard(list: RefObject<HTMLElement | null>, map: CycleMap): CardId | null {
  const [fresh, setFresh] = useState<CardId | null>(null);
  const connection = useConnection();
  const scribe = scribeOf(useActor());
  const known = useRef(map);
  const others = useRef(new Set<CardId>());

  useEffect(
    () =>
      connection.followOthers((before, after) => {
        for (const id of after.cards.keys()) if (!before.cards.has(id)) others.current.add(id);
      }),
    [connection],
  );

  useEffect(() => {
    const before = known.current;
    known.current = map;
    const own = [...map.cards.values()].findLast(
      ({ id, phrase }) => !before.cards.has(id) && !others.current.has(id) && phrase.scribe === scribe,
    );
    if (own) setFresh(own.id);
  }, [map, scribe]);

  useEffect(() => {
    if (!fresh) return undefined;
    const row = list.current?.querySelector(`[data-row="${fresh}"]`);
    row?.scrollIntoView({ block: 'nearest', behavior: prefersStillness() ? 'instant' : 'smooth' });
    const timer = setTimeout(() => setFresh(null), freshMs);
    return () => clearTimeout(timer);
  }, [fresh, list]);

  return fresh;
}
