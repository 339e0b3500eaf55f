import type { Refusal } from '@undercurrent/cycle';
import { useCallback } from 'react';
import { useNotice } from '../stores/notice.ts';
import type { Command } from './map-connection.ts';
import { useRun } from './use-connection.tsx';

interface ActOptions {
  /** Words of this person's own that would be lost by a refusal; the notice keeps them. */
  readonly words?: string;
}

/** Says a no kindly, with words of this person's own that it would lose; nothing for null. */
export function tellRefusal(refusal: Refusal | null, words?: string): void {
  if (!refusal) return;
  useNotice.getState().tell({
    key: `refusal.${refusal.reason}`,
    politeness: 'assertive',
    ...(words ? { keptWords: words } : {}),
  });
}

/** Runs a command and says why, when it was refused. True when it was done. */
export function useAct(): (act: string, command: Command, options?: ActOptions) => boolean {
  const run = useRun();
  return useCallback(
    (act, command, { words } = {}) => {
      const refusal = run(act, command);
      tellRefusal(refusal, words);
      return refusal === null;
    },
    [run],
  );
}
