import type { SeatId } from '@undercurrent/cycle';

/** An act of the person at this seat: one act, one transaction, one undo step. */
export class LocalEdit {
  readonly act: string;
  readonly seat: SeatId | null;

  constructor(act: string, seat: SeatId | null) {
    this.act = act;
    this.seat = seat;
  }
}

/** Came over the wire from a peer. */
export class RemoteEdit {
  readonly peer: string;

  constructor(peer: string) {
    this.peer = peer;
  }
}

/** Came from storage, or is the first content of a new map. */
export class LoadEdit {}
