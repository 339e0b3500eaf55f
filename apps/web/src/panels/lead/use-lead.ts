import type { PersonId } from '@undercurrent/cycle';
import { giveFloor, hideCursors, lockBoard, writePauseLine } from '@undercurrent/document';
import { useMemo } from 'react';
import { useAct } from '../../connection/use-act.ts';

/** How the therapist leads the meeting; each takes one press. */
export interface Lead {
  readonly lock: (locked: boolean) => void;
  /** Null: everybody has it. */
  readonly giveFloor: (to: PersonId | null) => void;
  readonly hideCursors: (hidden: boolean) => void;
  readonly writePauseLine: (words: string) => boolean;
}

export function useLead(): Lead {
  const act = useAct();
  return useMemo(
    () => ({
      lock: (locked) => void act('lock', (map, actor) => lockBoard(map, actor, { locked })),
      giveFloor: (to) => void act('give floor', (map, actor) => giveFloor(map, actor, { to })),
      hideCursors: (hidden) => void act('hide cursors', (map, actor) => hideCursors(map, actor, { hidden })),
      writePauseLine: (words) => act('pause line', (map, actor) => writePauseLine(map, actor, { words })),
    }),
    [act],
  );
}
