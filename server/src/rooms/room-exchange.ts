import { areCursorsHiddenIn } from '@undercurrent/document';
import type { CloseReasonName } from '@undercurrent/protocol';
import * as Y from 'yjs';
import type { Admission } from './admit-update.ts';
import {
  type IncomingFrame,
  checkpointFrame,
  greetingFrame,
  missingFrame,
  refusalFrame,
  stateVectorFrame,
  storingFrame,
  updateFrame,
} from './frames.ts';
import { FullSyncs, bytesMissing } from './full-syncs.ts';
import type { Peer } from './peer.ts';
import { Refusals } from './refusals.ts';
import type { RoomDocument, RoomParts } from './room-document.ts';
import type { RoomPresence } from './room-presence.ts';

/** The room as it is seen from here. */
export interface ExchangeRoom {
  readonly parts: RoomParts;
  readonly peers: ReadonlySet<Peer>;
  readonly presence: RoomPresence;
  readonly refuse: (peer: Peer, reason: CloseReasonName) => void;
  readonly dropSlow: (peer: Peer) => void;
  /** Gives a document up that broke, and loads it again. */
  readonly reload: (document: RoomDocument) => void;
  /** False for a document that the room has given up. */
  readonly isCurrent: (document: RoomDocument) => boolean;
}

/**
 * What goes back and forth between a room's document and its sockets.
 *
 * Whatever follows from a change (sending it on, echoing a checkpoint, answering with the document) happens
 * after everything admitted so far is in the store, and in that order: nobody ever sees what a crash could
 * take back.
 */
export class RoomExchange {
  readonly #room: ExchangeRoom;
  readonly #fullSyncs: FullSyncs;
  readonly #refusals: Refusals;
  /** Those who are asked, after a while, for what was not judged. */
  readonly #waiting = new WeakSet<Peer>();

  constructor(room: ExchangeRoom) {
    this.#room = room;
    const { limits, clock } = room.parts;
    this.#fullSyncs = new FullSyncs(limits, clock.now);
    this.#refusals = new Refusals(limits, clock.now);
  }

  /** The store takes nothing for now: everybody reads on, and keeps what they write. */
  tellReadOnly(document: RoomDocument): void {
    for (const peer of this.#room.peers) {
      this.#tellStoring(peer, false);
      if (peer.asked !== null) this.#answer(peer, document, peer.asked);
    }
  }

  /** It takes everything again: whoever wrote meanwhile is asked for it. */
  tellWritable(document: RoomDocument): void {
    for (const peer of this.#room.peers) {
      this.#tellStoring(peer, true);
      if (peer.asked !== null) this.#answer(peer, document, peer.asked);
      if (peer.owesMissing) peer.send(stateVectorFrame(Y.encodeStateVector(document.doc)));
    }
  }

  /** Says to a peer that has come where the document stands, and who is there. */
  welcome(peer: Peer, { doc, isWritable }: RoomDocument): void {
    if (peer.speaksOurs) peer.send(greetingFrame(peer.seat));
    if (!isWritable) this.#tellStoring(peer, false);
    peer.send(stateVectorFrame(Y.encodeStateVector(doc)));
    this.#room.presence.sendAll(peer);
    peer.transport.resume();
  }

  /** Does what a message asks for. */
  handle(peer: Peer, document: RoomDocument, frame: IncomingFrame): void {
    switch (frame.kind) {
      case 'state-vector':
        return this.#answer(peer, document, frame.vector);
      case 'missing':
      case 'update':
        return this.#change(peer, document, frame);
      case 'presence':
        return this.#takePresence(peer, document, frame.states);
      case 'query-presence':
        return this.#room.presence.sendAll(peer);
      case 'checkpoint':
        return this.#echo(peer, document, frame.token);
      case 'refused':
        return this.#room.refuse(peer, frame.reason);
    }
  }

  #tellStoring(peer: Peer, isStoring: boolean): void {
    if (peer.speaksOurs) peer.send(storingFrame(isStoring));
  }

  #takePresence(peer: Peer, document: RoomDocument, states: Uint8Array): void {
    const mayUse = (client: number) => document.mayUse(client, peer.seat.seat);
    const refusal = this.#room.presence.accept(peer, states, mayUse);
    if (refusal !== null) this.#room.refuse(peer, refusal);
  }

  #answer(peer: Peer, document: RoomDocument, vector: Uint8Array): void {
    peer.asked = vector;
    // Null while it is fetched: whoever asked meanwhile is answered then.
    if (document.shown === null) return;
    const { seat } = peer.seat;
    // Before it is made: what a flood costs is the making.
    const about = bytesMissing(document.shown, vector, document.bytes);
    if (!this.#fullSyncs.mayAsk(seat, about)) return this.#room.refuse(peer, 'tooFast');
    const frame = missingFrame(Y.encodeStateAsUpdate(document.shown, vector));
    if (!this.#fullSyncs.spend(seat, frame.length)) return this.#room.refuse(peer, 'tooFast');
    if (document.isWritable) document.afterStored(() => this.#sendAnswer(peer, vector, frame));
    else this.#sendAnswer(peer, vector, frame);
  }

  /** From here on the peer is sent every update: those before are in its answer, and would hang without it. */
  #sendAnswer(peer: Peer, vector: Uint8Array, frame: Uint8Array): void {
    if (peer.asked !== vector) return;
    peer.asked = null;
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
        this.#room.parts.step('acknowledged');
      });
    }
  }

  #change(peer: Peer, document: RoomDocument, frame: UpdateCarrier): void {
    const waitMs = this.#refusals.waitMs(peer.seat.seat);
    if (!document.isWritable || waitMs > 0) {
      peer.owesMissing = true;
      if (waitMs > 0) this.#askLater(peer, document, waitMs);
      return;
    }
    const { frameBytes, firstSyncBytes } = this.#room.parts.limits;
    const isAnswer = frame.kind === 'missing';
    const admission = document.admit(peer, frame.update, isAnswer ? firstSyncBytes : frameBytes);
    this.#follow(peer, document, admission, isAnswer);
    if (!isAnswer || !peer.isOpen || !peer.owesMissing) return;
    peer.owesMissing = false;
    if (peer.heldCheckpoint !== null) this.#echo(peer, document, peer.heldCheckpoint);
    peer.heldCheckpoint = null;
  }

  /** Whoever was refused too much reads on meanwhile, keeps what they write, and is asked for all of it then. */
  #askLater(peer: Peer, document: RoomDocument, afterMs: number): void {
    if (this.#waiting.has(peer)) return;
    this.#waiting.add(peer);
    this.#room.parts.clock.after(afterMs, () => {
      this.#waiting.delete(peer);
      const isAsked = peer.owesMissing && document.isWritable && this.#room.isCurrent(document);
      if (isAsked) peer.send(stateVectorFrame(Y.encodeStateVector(document.doc)));
    });
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
        this.#refusals.add(peer.seat.seat, document.bytes);
        if (admission.notice !== null && peer.speaksOurs) peer.send(refusalFrame(admission.notice));
        return this.#room.refuse(peer, admission.reason);
      case 'hanging':
        // Words typed while the first sync was under way may come before those they build on: the answer
        // to our state vector holds them all. An answer that hangs is no honest one.
        if (isAnswer) return this.#room.refuse(peer, 'malformed');
        peer.owesMissing = true;
        return peer.send(stateVectorFrame(Y.encodeStateVector(document.doc)));
      case 'spoiled':
        this.#room.refuse(peer, 'malformed');
        return this.#room.reload(document);
    }
  }

  #sendOn(from: Peer | null, document: RoomDocument, update: Uint8Array): void {
    const frame = updateFrame(update);
    document.afterStored(() => {
      for (const peer of this.#room.peers)
        if (peer !== from && peer.isAnswered) this.#sendOrDrop(peer, frame);
      this.#room.parts.step('sent-on');
      this.#room.presence.hideCursors(areCursorsHiddenIn(document.doc));
      if (document.isDueForCompaction && this.#room.isCurrent(document)) void document.compact();
    });
  }

  /** A reader too slow for the room is closed, to come back and get the rest in one piece. */
  #sendOrDrop(peer: Peer, frame: Uint8Array): void {
    if (peer.hasRoomFor(frame.length)) return peer.send(frame);
    this.#room.dropSlow(peer);
  }
}

type UpdateCarrier = Extract<IncomingFrame, { kind: 'missing' | 'update' }>;
