import type { PersonId } from '@undercurrent/cycle';
import { giveFloor, hideCursors, lockBoard, writePauseLine } from '@undercurrent/document';
import { useMemo } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useComposer } from '../../stores/composer.ts';

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
      giveFloor: (to) => {
        if (act('give floor', (map, actor) => giveFloor(map, actor, { to }))) forgetChosenOwner();
      },
      hideCursors: (hidden) => void act('hide cursors', (map, actor) => hideCursors(map, actor, { hidden })),
      writePauseLine: (words) => act('pause line', (map, actor) => writePauseLine(map, actor, { words })),
    }),
    [act],
  );
}

/** Whoever has the floor is written for next, unless words for another were begun. */
function forgetChosenOwner(): void {
  const { words, setOwner } = useComposer.getState();
  if (words.trim() === '') setOwner(null);
}
