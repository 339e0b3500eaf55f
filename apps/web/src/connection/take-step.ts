import type { Card, CycleMap } from '@undercurrent/cycle';
import { useSelection } from '../stores/selection.ts';
import { useTool } from '../stores/tool.ts';
import type { MapConnection, SelectableId } from './map-connection.ts';
import { walkOrder } from './walk-order.ts';

/** Takes back or repeats one own act; what came of it is selected, so that the hand goes on where it was. */
export function takeStep(connection: MapConnection, way: 'undo' | 'redo'): void {
  const before = connection.map.getState();
  const map = connection[way]() ? connection.map.getState() : null;
  if (!before || !map || useTool.getState().tool !== 'select') return;
  const ids = cameOf(connection.touched(), before, map);
  if (ids.length > 0) useSelection.getState().select(ids);
}

/**
 * What is shown of a step: what came back by it, or else what it changed. What merely came along is left out: under
 * another card, or the arrows at something that went or came back.
 */
export function cameOf(
  touched: ReadonlySet<string>,
  before: CycleMap,
  map: CycleMap,
): readonly SelectableId[] {
  const shown = touchedOf(map, touched);
  const came = shown.filter((id) => !isOn(before, id));
  if (came.length > 0) return came;
  const hasTaken = [...touched].some((id) => isOn(before, id) && !isOn(map, id));
  return hasTaken ? [] : shown;
}

/** What is shown of it, without what merely came along under another card. */
function touchedOf(map: CycleMap, touched: ReadonlySet<string>): readonly SelectableId[] {
  const isAlong = ({ under }: Card) => touched.has(under ?? '');
  const along = new Set<string>([...map.cards.values()].filter(isAlong).map(({ id }) => id));
  return walkOrder(map).filter((id) => touched.has(id) && !along.has(id));
}

function isOn({ cards, annotations }: CycleMap, id: string): boolean {
  const on: ReadonlyMap<string, unknown>[] = [cards, annotations];
  return on.some((things) => things.has(id));
}
