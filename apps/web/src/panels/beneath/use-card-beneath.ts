import { surfaceAbove } from '@undercurrent/cycle';
import type { Card, CardId } from '@undercurrent/cycle';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { useHand } from '../../stores/hand.ts';
import { usePhase } from '../../stores/phase.ts';
import { useSelection } from '../../stores/selection.ts';

/** The ring card in hand while this screen looks beneath: its layers are open. Null: none is. */
export function useCardBeneath(): Card | null {
  const { map } = useConnection();
  const isBeneath = usePhase((store) => store.phase === 'beneath');
  const chosen = useSettledChoice();
  return useStore(map, (now) => {
    const card = isBeneath ? now?.cards.get(chosen as CardId) : undefined;
    return now && card ? surfaceAbove(now, card) : null;
  });
}

/**
 * What is selected, once the hand that chose it is done: whoever opens a card's words by a second press must find it
 * where it lay at the first, and whoever is writing in them too.
 */
function useSettledChoice(): string | undefined {
  const chosen = useSelection(({ ids }) => (ids.length === 1 ? ids[0] : undefined));
  const isWriting = useSelection(({ editing }) => editing !== null);
  const isHandOn = useHand(({ isOn }) => isOn);
  const [settled, settle] = useState(chosen);
  if (settled !== chosen && !isWriting && !isHandOn) settle(chosen);
  return settled;
}
