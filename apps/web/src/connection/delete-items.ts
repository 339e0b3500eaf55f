import type { Refusal } from '@undercurrent/cycle';
import { deleteItems, restoreItems } from '@undercurrent/document';
import type { ItemId } from '@undercurrent/document';
import { useArrowTips } from '../stores/arrow-tips.ts';
import { useNotice } from '../stores/notice.ts';
import type { MapConnection } from './map-connection.ts';
import { tellRefusal } from './use-act.ts';

/** Deletes, and says so with a way back that gives back exactly what this delete took. */
export function deleteAndTell(
  connection: MapConnection,
  act: string,
  ids: readonly ItemId[],
): Refusal | null {
  const gone = new Set<string>();
  const refusal = connection.run(act, (map, actor) => {
    const edits = deleteItems(map, actor, { ids, tips: useArrowTips.getState().read?.() });
    if ('reason' in edits) return edits;
    for (const edit of edits) if (edit.kind === 'delete') gone.add(edit.id);
    return edits;
  });
  if (refusal) return refusal;
  useNotice.getState().tell({
    key: 'parts.deleted',
    politeness: 'polite',
    action: { key: 'parts.undo', label: 'parts.undoDelete', run: () => putBack(connection, gone) },
  });
  return null;
}

function putBack(connection: MapConnection, gone: ReadonlySet<string>): void {
  const refusal = connection.run('put back', (map, actor) => {
    const binned: readonly ItemId[] = [...map.bin.cards.keys(), ...map.bin.annotations.keys()];
    const ids = binned.filter((id) => gone.has(id));
    if (ids.length === 0) return [];
    const edits = restoreItems(map, actor, { ids });
    // What hung under a card and was deleted earlier stays where it is.
    return 'reason' in edits ? edits : edits.filter((edit) => edit.kind !== 'restore' || gone.has(edit.id));
  });
  tellRefusal(refusal);
}
