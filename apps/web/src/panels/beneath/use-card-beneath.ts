import { surfaceAbove } from '@undercurrent/cycle';
import type { Card, CardId } from '@undercurrent/cycle';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { usePhase } from '../../stores/phase.ts';
import { useSelection } from '../../stores/selection.ts';

/** The ring card in hand while this screen looks beneath: its layers are open. Null: none is. */
export function useCardBeneath(): Card | null {
  const { map } = useConnection();
  const isBeneath = usePhase((store) => store.phase === 'beneath');
  const chosen = useSelection(({ ids }) => (ids.length === 1 ? ids[0] : undefined));
  return useStore(map, (now) => {
    const card = isBeneath ? now?.cards.get(chosen as CardId) : undefined;
    return now && card ? surfaceAbove(now, card) : null;
  });
}
