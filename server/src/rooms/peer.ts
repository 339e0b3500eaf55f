import {
  type CloseReason,
  type CloseReasonName,
  type SeatGreeting,
  closeReasons,
} from '@undercurrent/protocol';

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

/** One socket in a room. */
export class Peer {
  readonly id: number;
  readonly seat: SeatGreeting;
  /** True when the client asked for our own frames by subprotocol. */
  readonly speaksOurs: boolean;
  readonly transport: Transport;
  isOpen = true;
  lastHeardMs: number;
  /** It was asked for everything that is missing here, and its answer is not in yet. */
  owesMissing = false;
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

  constructor(parts: Pick<Peer, 'id' | 'seat' | 'speaksOurs' | 'transport' | 'lastHeardMs'>) {
    this.id = parts.id;
    this.seat = parts.seat;
    this.speaksOurs = parts.speaksOurs;
    this.transport = parts.transport;
    this.lastHeardMs = parts.lastHeardMs;
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
