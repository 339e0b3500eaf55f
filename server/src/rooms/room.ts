import { areCursorsHiddenIn } from '@undercurrent/document';
import type { CloseReasonName } from '@undercurrent/protocol';
import type { Cancel } from '../ops/clock.ts';
import { describeError } from '../ops/log.ts';
import { parseFrame } from './frames.ts';
import type { Peer } from './peer.ts';
import { RoomDocument, type RoomParts } from './room-document.ts';
import { RoomExchange } from './room-exchange.ts';
import { RoomPresence } from './room-presence.ts';

/** One room with its sockets: who comes and goes, and when its document is there. */
export class Room {
  readonly name: string;
  readonly peers = new Set<Peer>();
  readonly #parts: RoomParts;
  readonly #onGone: (room: Room) => void;
  readonly #presence: RoomPresence;
  readonly #exchange: RoomExchange;
  /** Null while it is being loaded. */
  #document: RoomDocument | null = null;
  #loading: Promise<void>;
  #isGone = false;
  #inbox: (readonly [Peer, Uint8Array])[] = [];
  #cancelUnload: Cancel | null = null;
  #checkedMs: number;

  constructor(name: string, parts: RoomParts, onGone: (room: Room) => void) {
    this.name = name;
    this.#parts = parts;
    this.#onGone = onGone;
    this.#checkedMs = parts.clock.now();
    this.#presence = new RoomPresence(this.peers, parts.clock, parts.limits);
    this.#exchange = new RoomExchange({
      ...{ parts, peers: this.peers, presence: this.#presence },
      refuse: (peer, reason) => this.#refuse(peer, reason),
      dropSlow: (peer) => this.#dropSlow(peer),
      reload: (document) => this.#reload(document),
      isCurrent: (document) => document === this.#document,
    });
    this.#loading = this.#load();
  }

  /** The live document; null while there is none to read. */
  get document(): RoomDocument | null {
    return this.#document;
  }

  /** Outside of a meeting nobody is shown who is there. */
  setMeeting(isMeeting: boolean): void {
    this.#presence.setOpen(isMeeting);
  }

  join(peer: Peer): void {
    this.#cancelUnload?.();
    this.#cancelUnload = null;
    this.peers.add(peer);
    if (this.#document !== null) this.#exchange.welcome(peer, this.#document);
    else peer.transport.pause();
  }

  leave(peer: Peer): void {
    if (!this.peers.delete(peer)) return;
    peer.isOpen = false;
    peer.presence.dispose();
    this.#presence.remove(peer);
    if (this.peers.size === 0) this.#unloadLater();
  }

  /** Takes one message from a peer. Whatever it holds, it throws nothing. */
  receive(peer: Peer, bytes: Uint8Array): void {
    if (!peer.isOpen || this.#isGone) return;
    peer.lastHeardMs = this.#parts.clock.now();
    if (!peer.isInPace(bytes)) return this.#refuse(peer, 'tooFast');
    // Whoever asks for more than they read would be answered into this machine's memory.
    if (!peer.hasRoomFor(0)) return this.#dropSlow(peer);
    this.#take(peer, bytes);
  }

  #take(peer: Peer, bytes: Uint8Array): void {
    if (!peer.isOpen || this.#isGone) return;
    if (this.#document === null) {
      this.#inbox.push([peer, bytes]);
      return;
    }
    try {
      this.#exchange.handle(peer, this.#document, parseFrame(bytes));
    } catch (error) {
      this.#warn('message failed', { bytes: bytes.length, ...describeError(error) });
      this.dismiss(peer, 'malformed');
    }
  }

  /** Closes one socket; the others only see its presence go. */
  dismiss(peer: Peer, reason: CloseReasonName): void {
    if (!this.peers.has(peer)) return;
    peer.close(reason);
    this.leave(peer);
  }

  /**
   * Pings everyone and closes whoever was silent for too long. After a stall of this process nobody is: what they said
   * meanwhile has not been read yet.
   */
  checkSilence(): void {
    const { clock, limits } = this.#parts;
    const nowMs = clock.now();
    const hasStalled = nowMs - this.#checkedMs > limits.heartbeatMs + limits.silentAfterMs / 3;
    this.#checkedMs = nowMs;
    for (const peer of this.peers) {
      const isSilent = nowMs - peer.lastHeardMs > limits.silentAfterMs;
      if (isSilent && !hasStalled) this.dismiss(peer, 'silent');
      else peer.transport.ping();
    }
  }

  /** Drops whatever of the room's past is still stored; false when that could not be done just now. */
  async forget(): Promise<boolean> {
    await this.#loading;
    return (await this.#document?.forget()) ?? false;
  }

  /** Takes no more changes in; resolves when what was taken in is stored, or cannot be. Nobody is told. */
  async hold(): Promise<void> {
    await this.#loading;
    await this.#document?.hold();
  }

  /** Takes changes in again, and asks for those that came meanwhile. */
  release(): void {
    this.#document?.release();
  }

  /** Closes all sockets and gives up the document. What was admitted is still committed. */
  close(reason: CloseReasonName): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#cancelUnload?.();
    this.#presence.dispose();
    for (const peer of this.peers) peer.close(reason);
    this.peers.clear();
    this.#inbox = [];
    this.#document?.dispose();
    this.#document = null;
    this.#onGone(this);
  }

  async #load(): Promise<void> {
    try {
      const document = await RoomDocument.open(this.name, this.#parts, {
        stalled: () => this.#exchange.tellReadOnly(document),
        recovered: () => this.#exchange.tellWritable(document),
        failed: (error) => this.#fall(error),
      });
      if (this.#isGone) return document.dispose();
      this.#document = document;
    } catch (error) {
      this.#fall(error);
      return;
    }
    this.#parts.log.debug({ room: this.name, seq: this.#document.seq }, 'room loaded');
    this.#presence.hideCursors(areCursorsHiddenIn(this.#document.doc));
    const inbox = this.#inbox;
    this.#inbox = [];
    for (const peer of this.peers) this.#exchange.welcome(peer, this.#document);
    for (const [peer, bytes] of inbox) this.#take(peer, bytes);
    if (this.peers.size === 0) this.#unloadLater();
  }

  /** The store cannot be read, or holds something else: nobody may go on with what it does not have. */
  #fall(error: unknown): void {
    if (this.#isGone) return;
    this.#parts.log.error({ room: this.name, ...describeError(error) }, 'room cannot be kept open');
    this.close('storeUnavailable');
  }

  #refuse(peer: Peer, reason: CloseReasonName): void {
    this.#warn('peer refused', { seat: peer.seat.seat, reason });
    this.dismiss(peer, reason);
  }

  /** It comes back to get the rest in one piece. */
  #dropSlow(peer: Peer): void {
    this.#warn('slow reader closed', { seat: peer.seat.seat, bytes: peer.transport.bufferedBytes() });
    this.dismiss(peer, 'slowReader');
  }

  #reload(document: RoomDocument): void {
    this.#warn('document spoiled, loading it again', { seq: document.seq });
    this.#document = null;
    for (const peer of this.peers) peer.transport.pause();
    void document.settled().then(() => {
      document.dispose();
      if (!this.#isGone) this.#loading = this.#load();
    });
  }

  #unloadLater(): void {
    this.#cancelUnload?.();
    this.#cancelUnload = this.#parts.clock.after(this.#parts.limits.unloadAfterMs, () => void this.#unload());
  }

  async #unload(): Promise<void> {
    await this.#document?.settled();
    await this.#document?.compact();
    if (this.peers.size > 0 || this.#isGone) return;
    // What the store did not take is in no other place: the room stays until it does.
    if (this.#document?.isWritable === false) return this.#unloadLater();
    this.#parts.log.debug({ room: this.name }, 'room unloaded');
    this.close('restarting');
  }

  #warn(message: string, fields: Parameters<RoomParts['log']['warn']>[0]): void {
    this.#parts.log.warn({ room: this.name, ...fields }, message);
  }
}
