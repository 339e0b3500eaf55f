import { areCursorsHiddenIn } from '@undercurrent/document';
import type { CloseReasonName } from '@undercurrent/protocol';
import * as Y from 'yjs';
import type { Cancel } from '../ops/clock.ts';
import { describeError } from '../ops/log.ts';
import type { Admission } from './admit-update.ts';
import {
  type IncomingFrame,
  checkpointFrame,
  greetingFrame,
  missingFrame,
  parseFrame,
  refusalFrame,
  stateVectorFrame,
  storingFrame,
  updateFrame,
} from './frames.ts';
import { FullSyncs } from './full-syncs.ts';
import type { Peer } from './peer.ts';
import { RoomDocument, type RoomParts } from './room-document.ts';
import { RoomPresence } from './room-presence.ts';

/**
 * One room with its sockets.
 *
 * Whatever follows from a change (sending it on, echoing a checkpoint, answering with the document) happens
 * after everything admitted so far is in the store, and in that order: nobody ever sees what a crash could
 * take back.
 */
export class Room {
  readonly name: string;
  readonly peers = new Set<Peer>();
  readonly #parts: RoomParts;
  readonly #onGone: (room: Room) => void;
  readonly #presence: RoomPresence;
  readonly #fullSyncs: FullSyncs;
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
    this.#fullSyncs = new FullSyncs(parts.limits, parts.clock.now);
    this.#presence = new RoomPresence(this.peers, parts.clock, parts.limits);
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
    if (this.#document !== null) this.#welcome(peer, this.#document);
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
    this.#take(peer, bytes);
  }

  #take(peer: Peer, bytes: Uint8Array): void {
    if (!peer.isOpen || this.#isGone) return;
    if (this.#document === null) {
      this.#inbox.push([peer, bytes]);
      return;
    }
    try {
      this.#handle(peer, this.#document, parseFrame(bytes));
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
        stalled: () => this.#tellReadOnly(document),
        recovered: () => this.#tellWritable(document),
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
    for (const peer of this.peers) this.#welcome(peer, this.#document);
    for (const [peer, bytes] of inbox) this.#take(peer, bytes);
    if (this.peers.size === 0) this.#unloadLater();
  }

  /** The store cannot be read, or holds something else: nobody may go on with what it does not have. */
  #fall(error: unknown): void {
    if (this.#isGone) return;
    this.#parts.log.error({ room: this.name, ...describeError(error) }, 'room cannot be kept open');
    this.close('storeUnavailable');
  }

  /** The store takes nothing for now: everybody reads on, and keeps what they write. */
  #tellReadOnly(document: RoomDocument): void {
    for (const peer of this.peers) {
      this.#tellStoring(peer, false);
      if (peer.asked !== null) this.#answer(peer, document, peer.asked);
    }
  }

  /** It takes everything again: whoever wrote meanwhile is asked for it. */
  #tellWritable(document: RoomDocument): void {
    for (const peer of this.peers) {
      this.#tellStoring(peer, true);
      if (peer.asked !== null) this.#answer(peer, document, peer.asked);
      if (peer.owesMissing) peer.send(stateVectorFrame(Y.encodeStateVector(document.doc)));
    }
  }

  #tellStoring(peer: Peer, isStoring: boolean): void {
    if (peer.speaksOurs) peer.send(storingFrame(isStoring));
  }

  #welcome(peer: Peer, { doc, isWritable }: RoomDocument): void {
    if (peer.speaksOurs) peer.send(greetingFrame(peer.seat));
    if (!isWritable) this.#tellStoring(peer, false);
    peer.send(stateVectorFrame(Y.encodeStateVector(doc)));
    this.#presence.sendAll(peer);
    peer.transport.resume();
  }

  #handle(peer: Peer, document: RoomDocument, frame: IncomingFrame): void {
    switch (frame.kind) {
      case 'state-vector':
        return this.#answer(peer, document, frame.vector);
      case 'missing':
      case 'update':
        return this.#change(peer, document, frame);
      case 'presence':
        return this.#takePresence(peer, document, frame.states);
      case 'query-presence':
        return this.#presence.sendAll(peer);
      case 'checkpoint':
        return this.#echo(peer, document, frame.token);
      case 'refused':
        return this.#refuse(peer, frame.reason);
    }
  }

  #takePresence(peer: Peer, document: RoomDocument, states: Uint8Array): void {
    const mayUse = (client: number) => document.mayUse(client, peer.seat.seat);
    const refusal = this.#presence.accept(peer, states, mayUse);
    if (refusal !== null) this.#refuse(peer, refusal);
  }

  #answer(peer: Peer, document: RoomDocument, vector: Uint8Array): void {
    peer.asked = vector;
    // Null while it is fetched: whoever asked meanwhile is answered then.
    if (document.shown === null) return;
    const frame = missingFrame(Y.encodeStateAsUpdate(document.shown, vector));
    if (document.isWritable) document.afterStored(() => this.#sendAnswer(peer, vector, frame));
    else this.#sendAnswer(peer, vector, frame);
  }

  /** From here on the peer is sent every update: those before are in its answer, and would hang without it. */
  #sendAnswer(peer: Peer, vector: Uint8Array, frame: Uint8Array): void {
    if (peer.asked !== vector) return;
    peer.asked = null;
    if (!this.#fullSyncs.mayAnswer(peer.seat.seat, frame.length)) return this.#refuse(peer, 'tooFast');
    peer.isAnswered = true;
    peer.largestAnswerBytes = Math.max(peer.largestAnswerBytes, frame.length);
    peer.send(frame);
  }

  #echo(peer: Peer, document: RoomDocument, token: Uint8Array): void {
    if (!document.isWritable) this.#tellStoring(peer, false);
    if (peer.owesMissing) peer.heldCheckpoint = token;
    else {
      document.afterStored(() => {
        peer.send(checkpointFrame(token));
        this.#parts.step('acknowledged');
      });
    }
  }

  #change(peer: Peer, document: RoomDocument, frame: UpdateCarrier): void {
    if (!document.isWritable) {
      peer.owesMissing = true;
      return;
    }
    const { frameBytes, firstSyncBytes } = this.#parts.limits;
    const isAnswer = frame.kind === 'missing';
    const admission = document.admit(peer, frame.update, isAnswer ? firstSyncBytes : frameBytes);
    this.#follow(peer, document, admission, isAnswer);
    if (!isAnswer || !peer.isOpen || !peer.owesMissing) return;
    peer.owesMissing = false;
    if (peer.heldCheckpoint !== null) this.#echo(peer, document, peer.heldCheckpoint);
    peer.heldCheckpoint = null;
  }

  #follow(peer: Peer, document: RoomDocument, admission: Admission, isAnswer: boolean): void {
    switch (admission.kind) {
      case 'nothing-new':
        return;
      case 'admitted':
        this.#sendOn(peer, document, admission.update);
        if (admission.followUp) this.#sendOn(null, document, admission.followUp);
        return;
      case 'refused':
        if (admission.notice !== null && peer.speaksOurs) peer.send(refusalFrame(admission.notice));
        return this.#refuse(peer, admission.reason);
      case 'hanging':
        // Words typed while the first sync was under way may come before those they build on: the answer
        // to our state vector holds them all. An answer that hangs is no honest one.
        if (isAnswer) return this.#refuse(peer, 'malformed');
        peer.owesMissing = true;
        return peer.send(stateVectorFrame(Y.encodeStateVector(document.doc)));
      case 'spoiled':
        this.#refuse(peer, 'malformed');
        return this.#reload(document);
    }
  }

  #sendOn(from: Peer | null, document: RoomDocument, update: Uint8Array): void {
    const frame = updateFrame(update);
    document.afterStored(() => {
      for (const peer of this.peers) if (peer !== from && peer.isAnswered) this.#sendOrDrop(peer, frame);
      this.#parts.step('sent-on');
      this.#presence.hideCursors(areCursorsHiddenIn(document.doc));
      if (document.isDueForCompaction && document === this.#document) void document.compact();
    });
  }

  /** A reader too slow for the room is closed, to come back and get the rest in one piece. */
  #sendOrDrop(peer: Peer, frame: Uint8Array): void {
    const allowed = this.#parts.limits.slowReaderBytes + peer.largestAnswerBytes;
    if (peer.transport.bufferedBytes() + frame.length <= allowed) return peer.send(frame);
    this.#warn('slow reader closed', { seat: peer.seat.seat, bytes: peer.transport.bufferedBytes() });
    this.dismiss(peer, 'slowReader');
  }

  #refuse(peer: Peer, reason: CloseReasonName): void {
    this.#warn('peer refused', { seat: peer.seat.seat, reason });
    this.dismiss(peer, reason);
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

type UpdateCarrier = Extract<IncomingFrame, { kind: 'missing' | 'update' }>;
