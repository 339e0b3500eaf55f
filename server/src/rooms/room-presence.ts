import type { CloseReasonName } from '@undercurrent/protocol';
import type { Cancel, Clock } from '../ops/clock.ts';
import type { Limits } from '../ops/config.ts';
import { presenceFrame } from './frames.ts';
import type { Peer } from './peer.ts';
import { PresenceBoard } from './presence-board.ts';

/** A socket of one's own seat that was silent for so long is most likely the one just replaced. */
const staleAfterMs = 2_500;

/**
 * Who shows what in a room, sent to everybody else: what changed within a few milliseconds goes out
 * together, one frame a socket. A slow reader gets none of it until it has caught up, then all of it. Outside of a
 * meeting nobody is shown.
 */
export class RoomPresence {
  readonly #board: PresenceBoard;
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #peers: ReadonlySet<Peer>;
  readonly #changed = new Set<number>();
  #cancel: Cancel | null = null;
  #lastMs = Number.NEGATIVE_INFINITY;
  #isOpen = true;

  constructor(peers: ReadonlySet<Peer>, clock: Clock, limits: Limits) {
    this.#board = new PresenceBoard(clock.now, limits.presenceBytes);
    this.#peers = peers;
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Takes in a message of a peer, at the pace it may have; gives back why it is refused, or null. */
  accept(peer: Peer, message: Uint8Array, mayUse: (client: number) => boolean): CloseReasonName | null {
    const states = this.#board.ownStates(peer, message, mayUse);
    if (typeof states === 'string') return states;
    if (states.length === 0) return null;
    for (const state of states) peer.heldPresence.set(state.client, state);
    peer.presence.run(() => {
      if (!peer.isOpen) return;
      this.#show(this.#board.show(peer, peer.heldPresence.values()));
      peer.heldPresence.clear();
    });
    return null;
  }

  /** While cursors are hidden nobody is sent one; those that were seen go at once. */
  hideCursors(hidden: boolean): void {
    this.#show(this.#board.hideCursors(hidden));
  }

  /**
   * Opened, everybody is shown to everybody; closed, nobody is shown to anybody. Those who have just gone are still
   * taken off the others' screens.
   */
  setOpen(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    if (!isOpen) this.#flush();
    this.#isOpen = isOpen;
    if (isOpen) for (const peer of this.#peers) this.sendAll(peer);
  }

  /** Takes away whatever this socket showed. */
  remove(peer: Peer): void {
    this.#show(this.#board.remove(peer));
  }

  /**
   * Sends a peer what all others show. Left out: what a silent socket of its own seat shows, for y-websocket
   * would take its own former self for its present one.
   */
  sendAll(peer: Peer): void {
    const nowMs = this.#clock.now();
    const clients: number[] = [];
    for (const { client, peer: other } of this.#board.known()) {
      const isFormerSelf = other.seat.seat === peer.seat.seat && nowMs - other.lastHeardMs > staleAfterMs;
      if (!isFormerSelf) clients.push(client);
    }
    this.#send(peer, clients);
  }

  dispose(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #show(clients: readonly number[]): void {
    if (clients.length === 0) return;
    for (const client of clients) this.#changed.add(client);
    if (this.#cancel !== null) return;
    const waitMs = Math.max(0, this.#lastMs + this.#limits.presenceEveryMs - this.#clock.now());
    this.#cancel = this.#clock.after(waitMs, () => this.#flush());
  }

  #flush(): void {
    this.#cancel = null;
    this.#lastMs = this.#clock.now();
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const peer of this.#peers) {
      if (peer.transport.bufferedBytes() > this.#limits.slowReaderBytes / 4) peer.missedPresence = true;
      else if (peer.missedPresence) this.#catchUp(peer);
      else this.#send(peer, changed);
    }
  }

  #catchUp(peer: Peer): void {
    peer.missedPresence = false;
    this.#send(peer, this.#board.everKnown());
  }

  #send(peer: Peer, clients: Iterable<number>): void {
    if (!this.#isOpen) return;
    const states = this.#board.statesFor(peer, clients);
    if (states.length > 0) peer.send(presenceFrame(states));
  }
}
