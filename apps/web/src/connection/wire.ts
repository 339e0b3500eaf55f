import {
  SeatGreeting,
  closeReasons,
  frameTypes,
  isFinalCode,
  roomName,
  subprotocol,
  syncPath,
} from '@undercurrent/protocol';
import type { MapId } from '@undercurrent/cycle';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import type { Awareness } from 'y-protocols/awareness';
import { messageYjsSyncStep2 } from 'y-protocols/sync';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import type { Clock } from '../platform/clock.ts';
import { createPulse } from './pulse.ts';

/** Reconnects wait between half of this times two to the number of failures, and all of it. */
const firstWaitMs = 200;
const longestWaitMs = 5_000;
const restartWaitMs = 2_000;

export interface WireSetup {
  readonly mapId: MapId;
  /** `https://…`, without a path. */
  readonly origin: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly clock: Clock;
  /** 0 to 1, for the jitter. */
  readonly random: () => number;
  readonly WebSocketPolyfill: typeof WebSocket | undefined;
}

/** What the wire tells whoever listens. */
export interface WireListener {
  /** Everything of the server has arrived on this socket. */
  readonly synced: () => void;
  /** The server has asked for what it lacks, and was answered: from here on checkpoints prove something. */
  readonly answered: () => void;
  readonly lost: () => void;
  /** For good, with a code of `closeReasons`. */
  readonly ended: (code: number) => void;
  readonly greeted: (greeting: SeatGreeting) => void;
  readonly stored: (token: number) => void;
  /** Time for a checkpoint, whether or not something is unsaved. */
  readonly heartbeat: () => void;
}

export interface Wire {
  readonly connect: () => void;
  /** False when there is no answered socket to send it on. */
  readonly sendCheckpoint: (token: number) => boolean;
  /** Gives up for good, with a code of `closeReasons`. */
  readonly end: (code: number) => void;
  /** Tries again now, if it is waiting to. */
  readonly hurry: () => void;
  /** There is reason to believe that the connection is gone: finds out fast. */
  readonly doubt: () => void;
  readonly dispose: () => void;
}

/** y-websocket's own provider, with our frames, a heartbeat and a jitter on its reconnects. */
export function createWire(setup: WireSetup, listener: WireListener): Wire {
  const provider = createProvider(setup);
  let isAnswered = false;
  let isEnded = false;

  const pulse = createPulse(setup.clock, {
    phase: () => (provider.ws === null ? 'idle' : provider.synced && isAnswered ? 'live' : 'waiting'),
    beat: listener.heartbeat,
    lose: () => reconnect(),
  });

  const reconnect = () => {
    provider.disconnect();
    provider.connect();
  };

  const end = (code: number) => {
    if (isEnded) return;
    isEnded = true;
    provider.disconnect();
    listener.ended(code);
  };

  holdBackEarlyUpdates(provider, () => isAnswered);
  answerFrames(provider, {
    heard: pulse.hear,
    answered: () => {
      isAnswered = true;
      listener.answered();
    },
    greeted: listener.greeted,
    refused: () => end(closeReasons.refused.code),
    stored: listener.stored,
  });
  provider.on('connection-close', (event) => {
    const code = event?.code ?? 0;
    provider.maxBackoffTime = waitMs(provider.wsUnsuccessfulReconnects, code, setup.random);
    if (!isEnded && !isFinalCode(code)) listener.lost();
  });
  provider.on('status', ({ status }) => {
    isAnswered = false;
    pulse.hear();
    if (status === 'connecting') raiseClock(setup.awareness);
    if (status === 'disconnected') forgetOthers(setup.awareness);
  });
  provider.on('sync', (isSynced) => {
    if (isSynced) listener.synced();
  });
  provider.on('closed', ({ code }) => end(code));

  return {
    connect: () => provider.connect(),
    sendCheckpoint: (token) => {
      const socket = provider.ws;
      if (!isAnswered || socket?.readyState !== 1 || socket.protocol !== subprotocol) return false;
      const number = encoding.encode((encoder) => encoding.writeVarUint(encoder, token));
      socket.send(
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, frameTypes.checkpoint);
          encoding.writeVarUint8Array(encoder, number);
        }),
      );
      return true;
    },
    end,
    hurry: () => {
      if (!isEnded && !provider.wsconnected && !provider.wsconnecting) provider.connect();
    },
    doubt: pulse.doubt,
    dispose: () => {
      isEnded = true;
      pulse.dispose();
      provider.destroy();
    },
  };
}

function createProvider(setup: WireSetup): WebsocketProvider {
  const address = `${setup.origin.replace(/^http/, 'ws')}${syncPath}`;
  return new WebsocketProvider(address, roomName(setup.mapId), setup.doc, {
    awareness: setup.awareness,
    connect: false,
    // Between tabs everything goes through the server, like between people: its gate sees all.
    disableBc: true,
    protocols: [subprotocol],
    maxBackoffTime: longestWaitMs,
    ...(setup.WebSocketPolyfill ? { WebSocketPolyfill: setup.WebSocketPolyfill } : {}),
  });
}

/**
 * Updates made before the server has asked what it lacks are part of the answer to that question. Sent before
 * it, they would arrive with a gap before them, which the server must not take.
 */
function holdBackEarlyUpdates(provider: WebsocketProvider, isAnswered: () => boolean): void {
  const send = provider._updateHandler;
  provider.doc.off('update', send);
  const sendWhenAnswered = (update: Uint8Array, origin: unknown) => {
    if (isAnswered()) send(update, origin);
  };
  provider.doc.on('update', sendWhenAnswered);
  provider.doc.on('destroy', () => provider.doc.off('update', sendWhenAnswered));
}

interface FrameAnswers {
  readonly heard: () => void;
  readonly answered: () => void;
  readonly greeted: (greeting: SeatGreeting) => void;
  readonly refused: () => void;
  readonly stored: (token: number) => void;
}

type MessageHandler = (encoder: encoding.Encoder, decoder: decoding.Decoder) => void;

function answerFrames(provider: WebsocketProvider, answers: FrameAnswers): void {
  const handlers = provider.messageHandlers;
  const stockSync = handlers[frameTypes.sync];
  const own: Readonly<Record<number, MessageHandler>> = {
    [frameTypes.greeting]: (_encoder, decoder) => {
      answers.greeted(v.parse(SeatGreeting, JSON.parse(decoding.readVarString(decoder))));
    },
    [frameTypes.refusal]: answers.refused,
    [frameTypes.checkpoint]: (_encoder, decoder) => {
      const token = decoding.createDecoder(decoding.readVarUint8Array(decoder));
      answers.stored(decoding.readVarUint(token));
    },
  };
  for (const [type, handle] of Object.entries(own)) handlers[Number(type)] = handle;
  handlers[frameTypes.sync] = (encoder, decoder, of, emitSynced, type) => {
    stockSync?.(encoder, decoder, of, emitSynced, type);
    // The provider sends what the handler wrote right after it returns; ours may follow only then.
    if (holdsSyncStep2(encoder)) queueMicrotask(answers.answered);
  };
  for (const [type, handle] of handlers.entries()) {
    if (!handle) continue;
    handlers[type] = (...frame) => {
      answers.heard();
      handle(...frame);
    };
  }
}

function holdsSyncStep2(encoder: encoding.Encoder): boolean {
  if (encoding.length(encoder) < 2) return false;
  const written = decoding.createDecoder(encoding.toUint8Array(encoder));
  return (
    decoding.readVarUint(written) === frameTypes.sync && decoding.readVarUint(written) === messageYjsSyncStep2
  );
}

/** Between half of the wait and all of it, so that a room full of devices does not come back in one instant. */
function waitMs(failures: number, code: number, random: () => number): number {
  const base =
    code === closeReasons.restarting.code
      ? restartWaitMs
      : Math.min(longestWaitMs, firstWaitMs * 2 ** failures);
  return base * (0.5 + random() / 2);
}

/** Peers have seen this seat leave at its present clock; a newer one makes it appear again at once. */
function raiseClock(awareness: Awareness): void {
  const state = awareness.getLocalState();
  if (state) awareness.setLocalState(state);
}

/** Without this the others' states would be ignored on return, until each of them happens to move. */
function forgetOthers(awareness: Awareness): void {
  for (const client of awareness.meta.keys()) {
    if (client !== awareness.clientID) awareness.meta.delete(client);
  }
}
