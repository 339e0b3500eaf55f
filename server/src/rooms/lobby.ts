import type { MapId, SeatId } from '@undercurrent/cycle';
import type { CloseReasonName, LobbyMessage } from '@undercurrent/protocol';
import type { Limits } from '../ops/config.ts';
import type { SeatRecord } from '../store/store.ts';
import { isFull } from './sockets-a-map.ts';

/** A socket in the waiting room of a map: a device that waits, or the therapist who looks on. */
export interface LobbyGuest {
  readonly seat: SeatRecord;
  readonly say: (message: LobbyMessage) => void;
  readonly close: (reason: CloseReasonName) => void;
}

/** Who sits in the waiting rooms of this process. What they are told is the doorkeeper's to say. */
export class Lobby {
  readonly #guests = new Map<MapId, Set<LobbyGuest>>();

  /** False when there is no place for them in the waiting room. */
  enter(guest: LobbyGuest, limits: Limits): boolean {
    const { map } = guest.seat;
    const guests = this.#guests.get(map) ?? new Set();
    if (isFull([...guests], guest.seat, limits)) return false;
    this.#guests.set(map, guests.add(guest));
    return true;
  }

  leave(guest: LobbyGuest): void {
    const guests = this.#guests.get(guest.seat.map);
    guests?.delete(guest);
    if (guests?.size === 0) this.#guests.delete(guest.seat.map);
  }

  guestsOf(map: MapId): readonly LobbyGuest[] {
    return [...(this.#guests.get(map) ?? [])];
  }

  has(map: MapId, seat: SeatId): boolean {
    return this.guestsOf(map).some((guest) => guest.seat.seat === seat);
  }

  /** Closes the sockets of those for whom there is a reason. */
  dismiss(map: MapId, reasonFor: (seat: SeatRecord) => CloseReasonName | null): void {
    for (const guest of this.guestsOf(map)) {
      const reason = reasonFor(guest.seat);
      if (reason === null) continue;
      this.leave(guest);
      guest.close(reason);
    }
  }
}
