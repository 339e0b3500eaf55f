import type { Owner } from '@undercurrent/cycle';
import { useCallback } from 'react';
import { useComposer } from '../stores/composer.ts';
import { useConnection } from './use-connection.tsx';

/**
 * Chooses whose the next card is. On a shared device that says who has it in hand: whoever speaks writes for
 * themselves alone.
 */
export function useChooseOwner(): (owner: Owner) => void {
  const { seat, speakAs } = useConnection();
  return useCallback(
    (owner) => {
      const isHandover = seat.role === 'shared' && owner !== 'together';
      if (isHandover) speakAs(owner);
      useComposer.getState().setOwner(isHandover ? null : owner);
    },
    [seat, speakAs],
  );
}
