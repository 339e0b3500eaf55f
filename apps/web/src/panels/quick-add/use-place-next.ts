import { cardLabel, surfaceOf } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { placeCard } from '@undercurrent/document';
import type { NewCard } from '@undercurrent/document';
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
    const { ids } = useSelection.getState();
    const isPlaced = act('place card', (latest, actor) =>
      placeCard(latest, actor, {
        id: newCardId(),
        owner,
        kind,
        words: words.trim(),
        ...linkOf(now, choice, after === null ? ids : [after]),
        ...(after !== null && surfaceOf(kind) === 'ring' ? { after } : {}),
      }),
    );
    if (!isPlaced) return false;
    reset();
    useAnnouncement.getState().announce(t('add.placed', { label: cardLabel(now, { owner, kind }) }));
    return true;
  }, [act, choice, map]);
}

/** A new step leaves the ring by the one card that is chosen; a card beneath hangs under it if it is its owner's. */
function linkOf(
  map: CycleMap,
  { owner, kind }: NextChoice,
  chosen: readonly string[],
): Pick<NewCard, 'exit' | 'under'> {
  const surface = surfaceOf(kind);
  const card = chosen.length === 1 ? [...map.cards.values()].find(({ id }) => id === chosen[0]) : undefined;
  if (surface === 'ring' || !card || surfaceOf(card.kind) !== 'ring') return {};
  if (surface === 'new-steps') return { exit: card.id };
  return owner === 'together' || card.owner === owner ? { under: card.id } : {};
}
