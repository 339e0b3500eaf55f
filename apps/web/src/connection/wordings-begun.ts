import { editsOf } from '@undercurrent/cycle';
import type { ClauseId, CycleMap, EditedClause } from '@undercurrent/cycle';
import { joinWording } from '@undercurrent/document';
import { systemClock } from '../platform/clock.ts';
import type { MapConnection } from './map-connection.ts';

/** So long the device that began a wording has to bring it in, before another one does. */
const turnMs = 5_000;

const begun = new WeakMap<MapConnection, Set<ClauseId>>();
/** Wordings that wait for the device that began them. */
const waiting = new Set<ClauseId>();

/**
 * Remembers a wording of a clause that was begun on this device. Where another device began to word the same clause
 * without knowing, this one is brought into theirs as soon as both are known, and no character is lost. Only whoever
 * began it does so at once: done by two it would be there twice. Who finds one that nobody brings in, since its page
 * was closed, brings it in after a while.
 */
export function rememberWording(connection: MapConnection, id: ClauseId): void {
  const known = begun.get(connection) ?? new Set();
  if (!begun.has(connection)) connection.map.subscribe((map) => joinHidden(connection, map, known));
  begun.set(connection, known.add(id));
  joinHidden(connection, connection.map.getState(), known);
}

function joinHidden(connection: MapConnection, map: CycleMap | null, known: Set<ClauseId>): void {
  for (const own of map ? known : []) {
    const [counting, ...hidden] = map ? wordingsBeside(map, own) : [];
    if (counting?.id === own) for (const each of hidden) joinLater(connection, own, each);
    // After everybody has heard of the other one.
    else if (counting) queueMicrotask(() => joinOrOffer(connection, own, known));
  }
}

/** All wordings of a clause, the one that counts first; none where this one has gone. */
function wordingsBeside(map: CycleMap, id: ClauseId): readonly EditedClause[] {
  const mine = map.clauses.get(id);
  return mine ? editsOf(map.clauses, { names: [mine.key], owner: mine.owner }) : [];
}

/** Words that cannot be brought into what another has made their own are offered back. */
function joinOrOffer(connection: MapConnection, own: ClauseId, known: Set<ClauseId>): void {
  const words = connection.map.getState()?.clauses.get(own)?.words ?? '';
  const refusal = join(connection, own);
  if (!refusal || refusal.reason === 'paused' || !known.delete(own) || words.trim() === '') return;
  connection.rescue({ id: `writing/${own}`, words, isPrivate: false });
}

/** Only words in the same hand: nobody makes another's their own unasked. */
function joinLater(connection: MapConnection, own: ClauseId, hidden: EditedClause): void {
  if (waiting.has(hidden.id)) return;
  waiting.add(hidden.id);
  systemClock.after(turnMs, () => {
    waiting.delete(hidden.id);
    const map = connection.map.getState();
    const [counting, ...others] = map ? wordingsBeside(map, own) : [];
    const isStill = counting?.id === own && others.some(({ id }) => id === hidden.id);
    if (isStill && counting.phrase.scribe === hidden.phrase.scribe) join(connection, hidden.id);
  });
}

const join = (connection: MapConnection, own: ClauseId) =>
  connection.run('write', (now, actor) => joinWording(now, actor, { own }), { isMore: true });
