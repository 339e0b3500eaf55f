import type { MapId } from '@undercurrent/cycle';
import { isOpenDoor } from '@undercurrent/protocol';
import type { OwnSeat, SeatGreeting } from '@undercurrent/protocol';
import type { Clock } from '../../platform/clock.ts';
import { KeepError } from '../../platform/device-database.ts';
import { useNotice } from '../../stores/notice.ts';
import '../../words/learn-keep.ts';
import type { Api, ApiAnswer, ApiRefusal } from '../api.ts';
import type { Keeper } from '../keeping.ts';
import type { MapConnection } from '../map-connection.ts';
import type { Opened } from '../opened.ts';
import { followKept } from './follow-kept.ts';
import { forgetKeptMap, lapseKeptMap } from './forget-kept.ts';
import { openKeptMap, recordOf } from './kept-map.ts';
import type { KeptMap } from './kept-map.ts';

/** So long the server may take to say whether the door is open, before what is kept is shown. */
const patienceMs = 5_000;

/** The server knows nothing of this map, or of this browser at it. */
const isGone: ReadonlySet<ApiRefusal['error']> = new Set(['no-seat', 'unknown-map']);

export interface KeptOpener {
  readonly api: Api;
  readonly clock: Clock;
  readonly connect: (seat: SeatGreeting, keeper: Keeper | null) => MapConnection;
}

/**
 * Opens a map that this device keeps: the server is asked first whether it still may; where nobody answers, the copy
 * opens for as long as it was allowed to.
 */
export async function openKept(map: MapId, { api, clock, connect }: KeptOpener): Promise<Opened> {
  const answer = await answerInTime(api.readSeat(map), clock);
  if (answer.kind === 'refusal' && isGone.has(answer.error)) {
    return { ...answer, unsent: await forgetKeptMap(map) };
  }
  const seat = answer.kind === 'answer' ? answer.value : null;
  if (seat && !isOpenDoor(seat.door)) {
    await lapseKeptMap(map);
    return { kind: 'outside', seat };
  }
  const kept = await readKept(map, seat, clock);
  if (!kept)
    return seat
      ? { kind: 'open', connection: connect(seat, null) }
      : { kind: 'refusal', error: 'unreachable' };
  const connection = connect(seat ?? kept.record().seat, kept.keeper);
  followKept(connection, kept, { api, clock });
  return { kind: 'open', connection };
}

/** What is kept for this seat and may be shown; null for none. */
async function readKept(map: MapId, seat: OwnSeat | null, clock: Clock): Promise<KeptMap | null> {
  try {
    const kept = await openKeptMap(map, clock);
    if (kept === null) tellLost();
    return await (seat ? keptFor(seat, kept, clock) : keptAlone(kept));
  } catch (error) {
    if (!(error instanceof KeepError)) throw error;
    tellLost();
    return null;
  }
}

/** The server has let this seat in: what was kept for another seat goes, and what is kept now may be kept on. */
async function keptFor(seat: OwnSeat, kept: KeptMap | null, clock: Clock): Promise<KeptMap | null> {
  const nowMs = clock.now();
  if (seat.keeping !== null && kept?.record().seat.seat === seat.seat) {
    // A device without room for that still has what it kept, and what was not sent yet.
    await kept.note({ ...recordOf(seat, nowMs), openedAtMs: nowMs }).catch(() => null);
    return kept;
  }
  kept?.close();
  await forgetKeptMap(seat.map);
  return null;
}

/** Nobody answers: it opens for as long as the server had allowed. */
async function keptAlone(kept: KeptMap | null): Promise<KeptMap | null> {
  if (!kept || kept.mayOpen()) return kept;
  kept.close();
  await lapseKeptMap(kept.record().map);
  return null;
}

/** The browser has removed it, or does not let pages at it just now. */
const tellLost = () => useNotice.getState().tell({ key: 'keep.gone', politeness: 'assertive' });

function answerInTime<T>(asked: Promise<ApiAnswer<T>>, clock: Clock): Promise<ApiAnswer<T>> {
  return new Promise((resolve) => {
    const callOff = clock.after(patienceMs, () => resolve({ kind: 'refusal', error: 'unreachable' }));
    void asked.then((answer) => {
      callOff();
      resolve(answer);
    });
  });
}
