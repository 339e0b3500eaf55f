import type { RefusalNotice, SeatGreeting } from '@undercurrent/protocol';
import { isFinalCode, subprotocol } from '@undercurrent/protocol';
import type { Awareness } from 'y-protocols/awareness';
import type { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import type { Clock } from '../platform/clock.ts';
import { answerFrames, checkpointFrame } from './frames.ts';
import {
  createProvider,
  forgetOthers,
  holdBackEarlyUpdates,
  raiseClock,
  sendOwnPresenceOnly,
} from './provider.ts';
import { createPulse } from './pulse.ts';
import { waitMs } from './reconnect-wait.ts';

export interface WireSetup {
  readonly room: string;
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
  /** For good, with a code of `closeReasons`; `notice` says what was refused, if the server said so. */
  readonly ended: (code: number, notice: RefusalNotice | null) => void;
  readonly greeted: (greeting: SeatGreeting) => void;
  readonly stored: (token: number) => void;
  /** Whether the server's store takes anything now; true again with every new socket until it says otherwise. */
  readonly storing: (isStoring: boolean) => void;
  readonly listsChanged: () => void;
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
  let notice: RefusalNotice | null = null;
  const reconnect = () => connectAnew(provider);
  const end = (code: number) => {
    if (isEnded) return;
    isEnded = true;
    provider.disconnect();
    listener.ended(code, notice);
  };
  const pulse = createPulse(setup.clock, {
    phase: () => (provider.ws === null ? 'idle' : provider.synced && isAnswered ? 'live' : 'waiting'),
    beat: listener.heartbeat,
    lose: reconnect,
  });

  holdBackEarlyUpdates(provider, () => isAnswered);
  sendOwnPresenceOnly(provider);
  answerFrames(provider, setup.clock, {
    ...listener,
    heard: pulse.hear,
    answered: () => {
      isAnswered = true;
      listener.answered();
    },
    refused: (said) => {
      notice = said;
    },
  });
  followSockets(provider, setup, {
    begun: () => {
      isAnswered = false;
      listener.storing(true);
      pulse.hear();
    },
    lost: () => (isEnded ? undefined : listener.lost()),
    synced: listener.synced,
    ended: end,
  });

  return {
    connect: () => provider.connect(),
    sendCheckpoint: (token) => {
      const socket = provider.ws;
      if (!isAnswered || socket?.readyState !== 1 || socket.protocol !== subprotocol) return false;
      socket.send(checkpointFrame(token));
      return true;
    },
    end,
    hurry: () => {
      if (!isEnded && !provider.wsconnected) reconnect();
    },
    doubt: pulse.doubt,
    dispose: () => {
      isEnded = true;
      pulse.dispose();
      provider.destroy();
    },
  };
}

function connectAnew(provider: WebsocketProvider): void {
  provider.disconnect();
  provider.connect();
}

/** After so many failures the provider itself would wait for longer than a day. */
const beyondAnyWait = 20;

interface SocketEvents {
  /** Another socket, or none: what was known of the last one holds no more. */
  readonly begun: () => void;
  readonly lost: () => void;
  readonly synced: () => void;
  readonly ended: (code: number) => void;
}

function followSockets(provider: WebsocketProvider, setup: WireSetup, events: SocketEvents): void {
  let failures = 0;
  provider.on('connection-close', (event) => {
    const code = event?.code ?? 0;
    // The provider reads both right after this: of its own wait, which grows with its count, and the most it may be
    // it takes the shorter, which is thus always ours.
    provider.maxBackoffTime = waitMs(failures, code, setup.random);
    provider.wsUnsuccessfulReconnects = beyondAnyWait;
    failures += 1;
    if (!isFinalCode(code)) events.lost();
  });
  provider.on('status', ({ status }) => {
    events.begun();
    if (status === 'connecting') raiseClock(setup.awareness);
    if (status === 'disconnected') forgetOthers(setup.awareness);
  });
  provider.on('sync', (isSynced) => {
    if (!isSynced) return;
    failures = 0;
    events.synced();
  });
  provider.on('closed', ({ code }) => events.ended(code));
}
