import { editsOf } from '@undercurrent/cycle';
import type { ClauseId, CycleMap } from '@undercurrent/cycle';
import { joinWording } from '@undercurrent/document';
import type { MapConnection } from './map-connection.ts';

const begun = new WeakMap<MapConnection, Set<ClauseId>>();

/**
 * Remembers a wording of a clause that was begun on this page. Where another device began to word the same clause at the
 * same moment, this one is brought into theirs as soon as both are known, and no character is lost. Only whoever began
 * it does so: done by two it would be there twice.
 */
export function rememberWording(connection: MapConnection, id: ClauseId): void {
  const known = begun.get(connection) ?? new Set();
  if (!begun.has(connection)) connection.map.subscribe((map) => joinHidden(connection, map, known));
  begun.set(connection, known.add(id));
}

function joinHidden(connection: MapConnection, map: CycleMap | null, known: ReadonlySet<ClauseId>): void {
  for (const own of map ? known : []) {
    if (!map || !isHidden(map, own)) continue;
    // After everybody has heard of the other one.
    queueMicrotask(() =>
      connection.run('write', (now, actor) => joinWording(now, actor, { own }), { isMore: true }),
    );
  }
}

/** True where another wording of the same clause counts. */
function isHidden(map: CycleMap, id: ClauseId): boolean {
  const mine = map.clauses.get(id);
  return !!mine && editsOf(map.clauses, { names: [mine.key], owner: mine.owner })[0]?.id !== id;
}
