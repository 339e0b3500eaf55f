import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { MapId } from '@undercurrent/cycle';
import { type CloseReasonName, closeReasons } from '@undercurrent/protocol';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Access } from '../access/access.ts';
import type { DeviceCookie } from '../access/device.ts';
import { type TryLimit, createTryLimit } from '../access/try-limit.ts';
import type { Config } from '../ops/config.ts';
import { type Log, describeError } from '../ops/log.ts';
import type { SeatRecord, SeatStore } from '../store/store.ts';
import { addressOf } from './client-address.ts';
import { GuardedSocket, closeSocket } from './guarded-socket.ts';
import { mayConnectFrom } from './origins.ts';

export interface WebSocketDoorParts {
  readonly config: Config;
  readonly access: Access;
  readonly store: SeatStore;
  readonly cookie: DeviceCookie;
  readonly log: Log;
}

export interface WebSocketDoorSetup {
  readonly maxPayload: number;
  /** The subprotocol that is spoken here with those who ask for it. */
  readonly protocol?: string;
  /** Judges who has come and takes them in, or turns them away. Nothing is read from the socket until then. */
  readonly welcome: (request: IncomingMessage, socket: WebSocket) => Promise<void>;
}

/**
 * What every door for WebSockets has in common. Every socket is accepted and, when it may not stay, closed with a
 * reason: a browser cannot read the status of a refused upgrade.
 */
export class WebSocketDoor {
  readonly #parts: WebSocketDoorParts;
  readonly #setup: WebSocketDoorSetup;
  readonly #server: WebSocketServer;
  readonly #arrivals: TryLimit;
  /** Sockets that are open, by where they come from. */
  readonly #open = new Map<string, number>();

  constructor(parts: WebSocketDoorParts, setup: WebSocketDoorSetup) {
    this.#parts = parts;
    this.#setup = setup;
    const perAddress = parts.config.limits.arrivalsPerMinute;
    this.#arrivals = createTryLimit({ perAddress, inAll: Number.MAX_SAFE_INTEGER });
    const { maxPayload, protocol } = setup;
    this.#server = new WebSocketServer({
      noServer: true,
      WebSocket: GuardedSocket,
      perMessageDeflate: false,
      // One message of a socket a turn of the loop: all that it sent at once holds no other socket up.
      allowSynchronousEvents: false,
      clientTracking: true,
      maxPayload,
      handleProtocols: (asked) => (protocol !== undefined && asked.has(protocol) ? protocol : false),
    });
  }

  open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { log } = this.#parts;
    socket.on('error', () => socket.destroy());
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', (error) => log.debug(describeError(error), 'socket failed'));
      // Nothing is read until it is known who has come.
      webSocket.pause();
      if (!this.#count(request, webSocket)) return this.turnAway(webSocket, 'tooMany');
      this.#setup.welcome(request, webSocket).catch((error: unknown) => {
        log.error(describeError(error), 'upgrade failed');
        closeSocket(webSocket, closeReasons.storeUnavailable);
      });
    });
  }

  /** False where one address has so many open already: whoever makes map after map would fill this machine. */
  #count(request: IncomingMessage, socket: WebSocket): boolean {
    const { limits, publicOrigin } = this.#parts.config;
    const address = addressOf(request, publicOrigin !== null);
    const open = this.#open.get(address) ?? 0;
    if (open >= limits.socketsPerAddress) return false;
    this.#open.set(address, open + 1);
    socket.once('close', () => {
      const left = (this.#open.get(address) ?? 1) - 1;
      if (left > 0) this.#open.set(address, left);
      else this.#open.delete(address);
    });
    return true;
  }

  turnAway(socket: WebSocket, reason: CloseReasonName): void {
    this.#parts.log.info({ reason }, 'socket turned away');
    closeSocket(socket, closeReasons[reason]);
  }

  /** Whose cookie a request bears on this map, or why it bears none that counts. */
  async findSeat(request: IncomingMessage, map: MapId): Promise<SeatRecord | CloseReasonName> {
    const { access, store, cookie, config } = this.#parts;
    if (!mayConnectFrom(request.headers, config.publicOrigin)) return 'wrongOrigin';
    const state = await store.mapState(map);
    if (state !== 'here') return state === 'deleted' ? 'mapDeleted' : 'unknownRoom';
    const seat = await access.seatOf(cookie.read(request.headers.cookie), map);
    if (seat === null) return 'noSeat';
    // Each arrival is noted in the store: who comes and goes without end would keep it busy for everybody.
    return (await this.#arrivals.mayTry(seat.seat)) ? seat : 'tooFast';
  }

  /** What was found out, unless it took too long. */
  async inTime<T>(judging: Promise<T>): Promise<T | CloseReasonName> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<CloseReasonName>((resolve) => {
      timer = setTimeout(() => resolve('storeUnavailable'), this.#parts.config.limits.upgradeMs);
    });
    try {
      return await Promise.race([judging, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Resolves when every socket has gone; those that do not answer a close are cut. */
  async close(): Promise<void> {
    for (const client of this.#server.clients) closeSocket(client, closeReasons.restarting);
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

/** The path of a request, without what follows it. */
export const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?', 1)[0] ?? '';
