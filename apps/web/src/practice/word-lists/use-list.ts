import type { ListId, OwnList } from '@undercurrent/cycle';
import { isAsItComes, wholeList } from '@undercurrent/cycle/vocabularies';
import { useRef, useState } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { useOwnLists } from '../../stores/own-lists.ts';
import { askWords } from '../ask-words.ts';
import { useApi } from '../use-api.tsx';
import { keepList } from './lists-api.ts';

/** One list in hand. */
export interface ListInHand {
  readonly list: OwnList;
  readonly isAsItCame: boolean;
  /** Why the server did not keep the last change; the list is then as it was before. */
  readonly problem: string | null;
  /** Shows a change at once and has the server keep it. */
  readonly change: (next: OwnList) => void;
  readonly restore: () => void;
}

/** A list as the therapist changes it: each change is kept by the server, one after the other. */
export function useList(id: ListId): ListInHand {
  const api = useApi();
  const { mapId } = useConnection();
  const [list, setList] = useState(() => wholeList(id, useOwnLists.getState().lists[id]));
  const [problem, setProblem] = useState<string | null>(null);
  const kept = useRef(list);
  const last = useRef<Promise<void>>(Promise.resolve());

  const keep = async (next: OwnList, before: Promise<void>) => {
    await before;
    const own = isAsItComes(id, next) ? null : next;
    const answer = await keepList(api, mapId, { id, list: own });
    if (answer.kind === 'answer') {
      kept.current = next;
      return;
    }
    setList(kept.current);
    setProblem(askWords(answer));
  };
  const change = (next: OwnList) => {
    if (next === list) return;
    setList(next);
    setProblem(null);
    last.current = keep(next, last.current);
  };
  return {
    list,
    isAsItCame: isAsItComes(id, list),
    problem,
    change,
    restore: () => change(wholeList(id, undefined)),
  };
}
