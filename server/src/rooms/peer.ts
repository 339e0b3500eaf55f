import {
  type CloseReason,
  type CloseReasonName,
  type SeatGreeting,
  closeReasons,
} from '@undercurrent/protocol';
import type { Clock } from '../ops/clock.ts';
import type { Limits } from '../ops/config.ts';
import { LatestWins, Pace } from './pace.ts';
import type { PresenceState } from './presence-state.ts';

/** The socket as a room sees it. */
export interface Transport {
  readonly send: (bytes: Uint8Array) => void;
  /** Says why and closes; after a moment it is cut, whether the other side answers or not. */
  readonly close: (reason: CloseReason) => void;
  /** Asks for a sign of life; the answer counts as heard. */
  readonly ping: () => void;
  /** Bytes accepted by `send` that have not left this machine. */
  readonly bufferedBytes: () => number;
  /** No more messages are read until `resume`, but for those that are already here. */
  readonly pause: () => void;
  readonly resume: () => void;
}

export interface PeerParts extends Pick<Peer, 'id' | 'seat' | 'speaksOurs' | 'transport'> {
  readonly clock: Clock;
  readonly limits: Limits;
}

/** One socket in a room. */
export class Peer {
  readonly id: number;
  readonly seat: SeatGreeting;
  /** True when the client asked for our own frames by subprotocol. */
  readonly speaksOurs: boolean;
  readonly transport: Transport;
  isOpen = true;
  lastHeardMs: number;
  /** Something it sent was not taken in: it is asked for everything that is missing here, now or later. */
  owesMissing = false;
  /** The state vector that it asked with and was not answered yet. */
  asked: Uint8Array | null = null;
  /**
   * It was sent what it was missing. An update before that would hang there, its deletions done and what
   * replaces them not, and would be shown so.
   */
  isAnswered = false;
  /** The newest checkpoint that came while something was owed; answered once it is here. */
  heldCheckpoint: Uint8Array | null = null;
  /** Presence was left out because the reader is slow; it gets all of it once it has caught up. */
  missedPresence = false;
  /** The largest answer to a state vector: a big map on a slow line is no reason to be cut off. */
  largestAnswerBytes = 0;

  /** The newest it said of each of its Yjs clients, until there is room to show it. */
  readonly heldPresence = new Map<number, PresenceState>();
  /** How fast its presence is taken in. */
  readonly presence: LatestWins;
  readonly #messages: Pace;
  readonly #bytes: Pace;
  readonly #slowReaderBytes: number;

  constructor(parts: PeerParts) {
    const { clock, limits } = parts;
    const { messagesPerSecond, messagesBurst, bytesPerSecond, bytesBurst, presencePerSecond } = limits;
    this.#slowReaderBytes = limits.slowReaderBytes;
    this.presence = new LatestWins(presencePerSecond, clock);
    this.#messages = new Pace({ perSecond: messagesPerSecond, burst: messagesBurst }, clock.now);
    this.#bytes = new Pace({ perSecond: bytesPerSecond, burst: bytesBurst }, clock.now);
    this.id = parts.id;
    this.seat = parts.seat;
    this.speaksOurs = parts.speaksOurs;
    this.transport = parts.transport;
    this.lastHeardMs = clock.now();
  }

  /** False when messages, or their bytes, come faster than any honest page sends them. */
  isInPace(bytes: Uint8Array): boolean {
    return this.#messages.take(1) && this.#bytes.take(bytes.length);
  }

  /** False while so much waits for this reader that it shall come back and get the rest in one piece. */
  hasRoomFor(bytes: number): boolean {
    return this.transport.bufferedBytes() + bytes <= this.#slowReaderBytes + this.largestAnswerBytes;
  }

  send(bytes: Uint8Array): void {
    if (this.isOpen) this.transport.send(bytes);
  }

  /** Closes the socket for good; nothing is sent to it afterwards. */
  close(reason: CloseReasonName): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.transport.close(closeReasons[reason]);
  }
}
