import { cardLabel, surfaceOf } from '@undercurrent/cycle';
import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { placeCard } from '@undercurrent/document';
import { useCallback } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { newCardId } from '../../platform/new-ids.ts';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useComposer } from '../../stores/composer.ts';
import { useSelection } from '../../stores/selection.ts';
import { t } from '../../words/t.ts';
import { useAct } from '../../connection/use-act.ts';
import type { NextChoice } from './next-choice.ts';

/** Places the composed card; the words stay where they are when it is refused. True when it was placed. */
export function usePlaceNext(choice: NextChoice | null): () => boolean {
  const { map } = useConnection();
  const act = useAct();
  return useCallback(() => {
    const now = map.getState();
    const { words, after, reset } = useComposer.getState();
    if (!choice || !now || words.trim() === '') return false;
    const { owner, kind } = choice;
    const under = surfaceOf(kind) === 'beneath' ? chosenCard(now, choice, useSelection.getState().ids) : null;
    const isPlaced = act('place card', (latest, actor) =>
      placeCard(latest, actor, {
        id: newCardId(),
        owner,
        kind,
        words: words.trim(),
        under: under?.id ?? null,
        ...(after !== null && surfaceOf(kind) === 'ring' ? { after } : {}),
      }),
    );
    if (!isPlaced) return false;
    reset();
    useAnnouncement.getState().announce(t('add.placed', { label: cardLabel(now, { owner, kind }) }));
    return true;
  }, [act, choice, map]);
}

/** The one ring card that is selected, if this card may hang under it. */
function chosenCard(map: CycleMap, choice: NextChoice, ids: readonly string[]): Card | null {
  if (ids.length !== 1) return null;
  const card = [...map.cards.values()].find((each): each is Card & { id: CardId } => each.id === ids[0]);
  if (!card || surfaceOf(card.kind) !== 'ring') return null;
  return choice.owner === 'together' || card.owner === choice.owner ? card : null;
}
