import { heldBy } from '@undercurrent/cycle';
import type { AnnotationId, Refusal } from '@undercurrent/cycle';
import { duplicateItems } from '@undercurrent/document';
import type { CopiesDropped, Copying } from '@undercurrent/document';
import type { MapConnection } from '../../connection/map-connection.ts';
import { newAnnotationId, newCardId } from '../../platform/new-ids.ts';
import { useSelection } from '../../stores/selection.ts';
import type { SelectableId } from '../../tools/tool.ts';
import { isCardId } from '../../tools/tool.ts';
import { tellRefusal } from './tell-refusal.ts';

/** Copies what is selected, as one act, with the arrows between them, and selects the copies. */
export function duplicateSelection(connection: MapConnection): void {
  const { ids, select } = useSelection.getState();
  if (ids.length > 0) tellRefusal(duplicate({ connection, select }, ids));
}

/** Where copies are made, and what takes them into the hand. */
interface CopyContext {
  readonly connection: MapConnection;
  readonly select: (ids: readonly SelectableId[]) => void;
}

/** The same of these things, where a hand drops them if one does; gives back the refusal, or null when it was done. */
export function duplicate(
  { connection, select }: CopyContext,
  ids: readonly SelectableId[],
  dropped?: CopiesDropped,
): Refusal | null {
  const cards = copying(ids.filter(isCardId), newCardId);
  const annotations = copying(
    [
      ...new Set([
        ...ids.filter((id): id is AnnotationId => !isCardId(id)),
        ...arrowsBetween(connection, ids),
      ]),
    ],
    newAnnotationId,
  );
  const refusal = connection.run('duplicate', (map, actor) =>
    duplicateItems(map, actor, { cards, annotations, dropped }),
  );
  if (!refusal) select([...cards.newIds, ...annotations.newIds]);
  return refusal;
}

function copying<Id>(ids: readonly Id[], newId: () => Id): Copying<Id> {
  return { ids, newIds: ids.map(newId) };
}

/** The arrows that lead from one of these things to another. */
function arrowsBetween(connection: MapConnection, ids: readonly string[]): readonly AnnotationId[] {
  const chosen = new Set<string | null>(ids);
  return [...(connection.map.getState()?.annotations.values() ?? [])].flatMap((mark) =>
    mark.kind === 'arrow' && chosen.has(heldBy(mark.from)) && chosen.has(heldBy(mark.to)) ? [mark.id] : [],
  );
}
