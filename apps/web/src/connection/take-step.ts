import type { Card, CycleMap } from '@undercurrent/cycle';
import { useSelection } from '../stores/selection.ts';
import { useTool } from '../stores/tool.ts';
import type { MapConnection, SelectableId } from './map-connection.ts';
import { walkOrder } from './walk-order.ts';

/** Takes back or repeats one own act; what came of it is selected, so that the hand goes on where it was. */
export function takeStep(connection: MapConnection, way: 'undo' | 'redo'): void {
  const map = connection[way]() ? connection.map.getState() : null;
  if (!map || useTool.getState().tool !== 'select') return;
  const ids = touchedOf(map, connection.touched());
  if (ids.length > 0) useSelection.getState().select(ids);
}

/** What is shown of it, without what merely came along under another card. */
export function touchedOf(map: CycleMap, touched: ReadonlySet<string>): readonly SelectableId[] {
  const isAlong = ({ under }: Card) => touched.has(under ?? '');
  const along = new Set<string>([...map.cards.values()].filter(isAlong).map(({ id }) => id));
  return walkOrder(map).filter((id) => touched.has(id) && !along.has(id));
}
