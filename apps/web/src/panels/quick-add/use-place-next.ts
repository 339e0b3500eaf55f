import { surfaceOf } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import { placeCard } from '@undercurrent/document';
import type { NewCard } from '@undercurrent/document';
import { useCallback } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { newCardId } from '../../platform/new-ids.ts';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useComposer } from '../../stores/composer.ts';
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
    const goesAfter = after ?? choice.place?.after ?? null;
    const isPlaced = act('place card', (latest, actor) =>
      placeCard(latest, actor, {
        id: newCardId(),
        owner,
        kind,
        words: words.trim(),
        ...linkOf(choice),
        ...(goesAfter !== null && surfaceOf(kind) === 'ring' ? { after: goesAfter } : {}),
      }),
    );
    if (!isPlaced) return false;
    reset();
    useAnnouncement.getState().announce(t('add.placed', { label: cardLabel(now, { owner, kind }) }));
    return true;
  }, [act, choice, map]);
}

/** A new step leaves the ring by the card it is about; a card beneath hangs under it. */
function linkOf({ kind, about }: NextChoice): Pick<NewCard, 'exit' | 'under'> {
  const surface = surfaceOf(kind);
  if (!about || surface === 'ring') return {};
  return surface === 'new-steps' ? { exit: about.id } : { under: about.id };
}
