import '../../words/learn-letters.ts';
import { lettersOf } from '@undercurrent/cycle/letters';
import type { CycleMap, PersonId } from '@undercurrent/cycle';
import { useEffect } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { useNotice } from '../../stores/notice.ts';
import { useSide } from '../../stores/side.ts';

/** Says once, quietly, that a letter has been offered while its reader sat here; nothing of what it says. */
export function LetterNews() {
  const { map, actor } = useConnection();
  useEffect(
    () =>
      map.subscribe((now, before) => {
        if (!now || !before || now.cards === before.cards) return;
        const from = newlyFrom(before, now, actor().person);
        const name = now.people.find(({ id }) => id === from)?.name;
        if (name === undefined) return;
        const open = { key: 'letters.newsOpen', run: () => useSide.getState().show('letters') } as const;
        useNotice
          .getState()
          .tell({ key: 'letters.news', values: { name }, politeness: 'polite', action: open });
      }),
    [map, actor],
  );
  return null;
}

/** Whose letter to this reader was not there before. */
function newlyFrom(before: CycleMap, now: CycleMap, reader: PersonId | null): PersonId | null {
  const letter = lettersOf(now).find(({ card, to }) => to === reader && !before.cards.has(card.id));
  return letter?.from ?? null;
}
