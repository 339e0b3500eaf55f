import { heldBy } from '@undercurrent/cycle';
import type { AnnotationId } from '@undercurrent/cycle';
import { duplicateItems } from '@undercurrent/document';
import type { Copying } from '@undercurrent/document';
import type { MapConnection } from '../../connection/map-connection.ts';
import { newAnnotationId, newCardId } from '../../platform/new-ids.ts';
import { useSelection } from '../../stores/selection.ts';
import { isCardId } from '../../tools/tool.ts';
import { tellRefusal } from './tell-refusal.ts';

/** Copies what is selected, as one act, with the arrows between them, and selects the copies. */
export function duplicateSelection(connection: MapConnection): void {
  const { ids } = useSelection.getState();
  if (ids.length === 0) return;
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
    duplicateItems(map, actor, { cards, annotations }),
  );
  tellRefusal(refusal);
  if (!refusal) useSelection.getState().select([...cards.newIds, ...annotations.newIds]);
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
