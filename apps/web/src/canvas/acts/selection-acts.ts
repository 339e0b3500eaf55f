import { cardsOn, nextOnRing, surfaceOf } from '@undercurrent/cycle';
import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { reorderCard } from '@undercurrent/document';
import { deleteAndTell } from '../../connection/delete-items.ts';
import type { MapConnection } from '../../connection/map-connection.ts';
import { walkOrder } from '../../connection/walk-order.ts';
import { useSelection } from '../../stores/selection.ts';
import { isCardId } from '../../tools/tool.ts';
import { tellRefusal } from './tell-refusal.ts';

/** Deletes what is selected, as one act. */
export function deleteSelection(connection: MapConnection): void {
  const { ids } = useSelection.getState();
  if (ids.length === 0) return;
  tellRefusal(deleteAndTell(connection, 'delete', ids));
}

/** Selects everything that is on the map and shown. */
export function selectAll(map: CycleMap): void {
  useSelection.getState().select(walkOrder(map));
}

/** Moves one selected card a place earlier or later in its order; on the ring it may go round. */
export function shiftSelection(connection: MapConnection, towards: 'earlier' | 'later'): void {
  const [id, ...more] = useSelection.getState().ids;
  const map = connection.map.getState();
  const card = id && isCardId(id) ? map?.cards.get(id) : undefined;
  if (!map || !card || more.length > 0) return;
  const after = placeBeside(cardsOn(map, card.cycle, surfaceOf(card.kind)), card.id, towards);
  if (after === undefined) return;
  tellRefusal(connection.run('reorder', (now, actor) => reorderCard(now, actor, { id: card.id, after })));
}

/** Selects the thing before or after the selected one in reading order; false when there is none. */
export function walkSelection(map: CycleMap, towards: 'earlier' | 'later'): boolean {
  const order = walkOrder(map);
  const { ids, select } = useSelection.getState();
  const current = ids.at(-1);
  const index = current === undefined ? -1 : order.indexOf(current);
  const next = towards === 'later' ? order[index + 1] : order[index < 0 ? order.length - 1 : index - 1];
  if (next === undefined) return false;
  select([next]);
  return true;
}

/** After which card it comes when it goes one place on; null for the front, undefined for nowhere. */
export function placeBeside(
  order: readonly Card[],
  id: CardId,
  towards: 'earlier' | 'later',
): CardId | null | undefined {
  if (order.length < 2) return undefined;
  const index = order.findIndex((card) => card.id === id);
  if (towards === 'later') return index === order.length - 1 ? null : nextOnRing(order, id)?.id;
  return index === 0 ? order.at(-1)?.id : (order[index - 2]?.id ?? null);
}
