import type { PersonColor } from '@undercurrent/cycle';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { t } from '../words/t.ts';
import { useConnection, usePeople } from './use-connection.tsx';

/** Where somebody else writes. */
export interface OtherCaret {
  readonly client: number;
  readonly name: string;
  /** Null for who is no person of the couple. */
  readonly color: PersonColor | null;
  /** Where in the words the caret stands; null where that is not shown. */
  readonly index: number | null;
}

const none: readonly OtherCaret[] = [];

/** Who else writes in these words just now, and where; `words` only so that carets follow them. */
export function useOthersCarets(id: string | null, words: string): readonly OtherCaret[] {
  const connection = useConnection();
  const others = useStore(connection.others);
  const people = usePeople();
  return useMemo(() => {
    const here = id === null ? [] : others.filter(({ presence }) => presence.writing === id);
    if (id === null || here.length === 0) return none;
    return here.map(({ client, seat, presence: { caret } }) => {
      const person = people.find((one) => one.id === seat.person);
      const index = caret ? connection.carets.indexOf(id, caret.to) : null;
      const isThere = index !== null && index <= words.length;
      return {
        client,
        name: person?.name ?? t(`role.${seat.role}`),
        color: person?.color ?? null,
        index: isThere ? index : null,
      };
    });
  }, [connection, id, others, people, words]);
}
