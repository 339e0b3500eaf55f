import type { SeatId } from '@undercurrent/cycle';
import type { Section } from './decode.ts';
import type { GateLimits } from './gate-limits.ts';
import { Refused } from './refused.ts';

/** A client id belongs to the seat that first used it. `server`: nobody may write under it. */
export type Holder = SeatId | 'server';

/** The table of who wrote what. The only source for it: a field that names an author is never believed. */
export interface Who {
  /** The ids of these sections that were never stored, once none belongs to another. Throws `Refused`. */
  readonly judge: (sections: readonly Section[], seat: SeatId) => readonly number[];
  /** Binds ids whose structs are accepted; the first binding stays. */
  readonly bind: (clients: readonly number[], holder: Holder) => void;
  /**
   * Binds an id that a seat only showed: presence tells everybody the id of somebody who has not written
   * yet, and whoever used it first would lock them out. False if it is another's.
   */
  readonly claim: (client: number, seat: SeatId) => boolean;
  readonly holderOf: (client: number) => Holder | undefined;
}

export function createWho(stored: ReadonlyMap<number, Holder>, limits: GateLimits): Who {
  const holders = new Map(stored);
  const claims = new Map<number, SeatId>();
  const counts = new Map<Holder, number>();
  const count = (holder: Holder) => counts.set(holder, (counts.get(holder) ?? 0) + 1);
  for (const holder of holders.values()) count(holder);
  const hasRoom = (seat: SeatId, more: number) => (counts.get(seat) ?? 0) + more <= limits.clientsPerSeat;

  return {
    holderOf: (client) => holders.get(client) ?? claims.get(client),
    bind: (clients, holder) => {
      for (const client of clients) {
        if (holders.has(client)) continue;
        holders.set(client, holder);
        if (!claims.delete(client)) count(holder);
      }
    },
    claim: (client, seat) => {
      const holder = holders.get(client) ?? claims.get(client);
      if (holder !== undefined) return holder === seat;
      if (!hasRoom(seat, 1)) return false;
      claims.set(client, seat);
      count(seat);
      return true;
    },
    judge: (sections, seat) => {
      const fresh: number[] = [];
      let unclaimed = 0;
      for (const { client } of sections) {
        const holder = holders.get(client) ?? claims.get(client);
        if (holder !== undefined && holder !== seat) throw new Refused('who', 'foreign-client');
        if (!holders.has(client)) fresh.push(client);
        if (holder === undefined) unclaimed += 1;
      }
      if (fresh.length > limits.newClients || (unclaimed > 0 && !hasRoom(seat, unclaimed))) {
        throw new Refused('who', 'too-many-clients');
      }
      return fresh;
    },
  };
}
