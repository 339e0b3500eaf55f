import { useCallback } from 'react';
import type { Command } from './map-connection.ts';
import { useRun } from './use-connection.tsx';
import { useNotice } from '../stores/notice.ts';

/** Runs a command and says why, when it was refused. True when it was done. */
export function useAct(): (act: string, command: Command) => boolean {
  const run = useRun();
  return useCallback(
    (act, command) => {
      const refusal = run(act, command);
      if (!refusal) return true;
      useNotice.getState().tell({ key: `refusal.${refusal.reason}`, politeness: 'assertive' });
      return false;
    },
    [run],
  );
}
