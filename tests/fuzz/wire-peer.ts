import { type Actor, type SeatId, createSeatId } from '@undercurrent/cycle';
import { type CloseReason, closeReasons } from '@undercurrent/protocol';
import type { Place } from '../../server/src/rooms/rooms.ts';
import type { RoomWorld } from '../world/room-world.ts';
import type { SeededRandom } from '../world/seeded-random.ts';

/** A socket in a room that says what it is told to, and keeps what it hears. */
export interface WirePeer {
  readonly actor: Actor;
  readonly seat: SeatId;
  readonly heard: Uint8Array[];
  /** Null while it is in. */
  readonly closing: () => CloseReason | null;
  readonly say: (bytes: Uint8Array) => void;
  /** From now on so many of the bytes sent to it have not left yet. */
  readonly fallBehind: (bytes: number) => void;
  readonly leave: () => void;
}

/** Sits somebody down in the world's room. A second socket of a seat is given that seat. */
export function sitDown(world: RoomWorld, actor: Actor, random: SeededRandom, own?: SeatId): WirePeer {
  const seat = own ?? createSeatId(random.part);
  const heard: Uint8Array[] = [];
  let closing: CloseReason | null = null;
  let place: Place | null = null;
  let behind = 0;
  const joined = world.rooms().join({
    room: world.room,
    seat: { map: world.map, seat, ...actor },
    speaksOurs: true,
    isMeeting: true,
    transport: {
      send: (bytes) => heard.push(bytes),
      close: (reason) => {
        closing = reason;
      },
      ping: () => place?.heard(),
      bufferedBytes: () => behind,
      pause: () => {},
      resume: () => {},
    },
  });
  if (typeof joined === 'string') throw new Error(`turned away: ${joined}`);
  place = joined;
  return {
    actor,
    seat,
    heard,
    closing: () => closing,
    say: joined.receive,
    fallBehind: (bytes) => {
      behind = bytes;
    },
    leave: joined.leave,
  };
}

const listed: ReadonlySet<CloseReason> = new Set(Object.values(closeReasons));

/** A closed socket must have been told one of the listed reasons. */
export function expectListed(reason: CloseReason | null): void {
  if (reason !== null && !listed.has(reason)) throw new Error('closed for a reason that is not listed');
}
