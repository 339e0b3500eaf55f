import { surfaceAbove } from '@undercurrent/cycle';
import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
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
  return useStore(map, (now) => (isBeneath ? ringCardOf(now, chosen) : null));
}

/** The ring card in hand at this moment, while this screen looks beneath. */
export function cardBeneath(map: CycleMap | null): Card | null {
  return usePhase.getState().phase === 'beneath'
    ? ringCardOf(map, onlyOf(useSelection.getState().ids))
    : null;
}

function ringCardOf(map: CycleMap | null, id: string | undefined): Card | null {
  const card = map?.cards.get(id as CardId);
  return map && card ? surfaceAbove(map, card) : null;
}

const onlyOf = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);

/**
 * What is selected, once the hand that chose it is done: whoever opens a card's words by a second press must find it
 * where it lay at the first, and whoever is writing in them too.
 */
function useSettledChoice(): string | undefined {
  const chosen = useSelection(({ ids }) => onlyOf(ids));
  const isWriting = useSelection(({ editing }) => editing !== null);
  const isHandOn = useHand(({ isOn }) => isOn);
  const [settled, settle] = useState(chosen);
  if (settled !== chosen && !isWriting && !isHandOn) settle(chosen);
  return settled;
}
