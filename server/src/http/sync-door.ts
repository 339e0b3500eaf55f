import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { mayEnter } from '@undercurrent/cycle';
import {
  type CloseReasonName,
  type SeatGreeting,
  closeReasons,
  parseRoomName,
  roomName,
  subprotocol,
  syncPath,
} from '@undercurrent/protocol';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Access } from '../access/access.ts';
import type { DeviceCookie } from '../access/device.ts';
import type { Config } from '../ops/config.ts';
import { type Log, describeError } from '../ops/log.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { SeatStore } from '../store/store.ts';
import { GuardedSocket, closeSocket, createTransport } from './guarded-socket.ts';
import { mayConnectFrom } from './origins.ts';

export interface SyncDoorParts {
  readonly config: Config;
  readonly access: Access;
  readonly store: SeatStore;
  readonly rooms: Rooms;
  readonly cookie: DeviceCookie;
  readonly log: Log;
  readonly now: () => number;
}

/**
 * Where WebSockets come in. Every socket is accepted and, when it may not stay, closed with a reason: a
 * browser cannot read the status of a refused upgrade.
 */
export class SyncDoor {
  readonly #parts: SyncDoorParts;
  readonly #server: WebSocketServer;

  constructor(parts: SyncDoorParts) {
    this.#parts = parts;
    const { firstSyncBytes, frameBytes } = parts.config.limits;
    this.#server = new WebSocketServer({
      noServer: true,
      WebSocket: GuardedSocket,
      perMessageDeflate: false,
      clientTracking: true,
      // A frame's own header comes on top of what it carries.
      maxPayload: Math.max(firstSyncBytes, frameBytes) + 64,
      handleProtocols: (asked) => (asked.has(subprotocol) ? subprotocol : false),
    });
  }

  /** True for the requests that belong here. */
  isFor(request: IncomingMessage): boolean {
    return pathOf(request).startsWith(`${syncPath}/`);
  }

  open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', (error) => this.#parts.log.debug(describeError(error), 'socket failed'));
      // Nothing is read until it is known who has come.
      webSocket.pause();
      this.#admit(request, webSocket).catch((error: unknown) => {
        this.#parts.log.error(describeError(error), 'upgrade failed');
        closeSocket(webSocket, closeReasons.storeUnavailable);
      });
    });
  }

  /** Resolves when every socket has gone; those that do not answer a close are cut. */
  async close(): Promise<void> {
    for (const client of this.#server.clients) closeSocket(client, closeReasons.restarting);
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #admit(request: IncomingMessage, socket: WebSocket): Promise<void> {
    const guest = await this.#judgeInTime(request);
    if (socket.readyState !== socket.OPEN) return;
    if (typeof guest === 'string') return this.#turnAway(socket, guest);
    const { room, seat } = guest;
    const transport = createTransport(socket);
    const place = this.#parts.rooms.join({
      room,
      seat,
      transport,
      speaksOurs: socket.protocol === subprotocol,
    });
    if (typeof place === 'string') return this.#turnAway(socket, place);
    socket.on('message', (data, isBinary) => place.receive(isBinary ? toBytes(data) : notBinary));
    socket.on('pong', place.heard);
    socket.on('close', place.leave);
    if (socket.readyState !== socket.OPEN) return place.leave();
    await this.#markOpened(seat);
  }

  /** Only the order of the start page hangs on it: a store that takes nothing turns nobody away. */
  async #markOpened({ seat }: SeatGreeting): Promise<void> {
    try {
      await this.#parts.store.markOpened(seat, this.#parts.now());
    } catch (error) {
      this.#parts.log.warn({ seat, ...describeError(error) }, 'opening not noted');
    }
  }

  async #judgeInTime(request: IncomingMessage): Promise<Guest | CloseReasonName> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<CloseReasonName>((resolve) => {
      timer = setTimeout(() => resolve('storeUnavailable'), this.#parts.config.limits.upgradeMs);
    });
    try {
      return await Promise.race([this.#judge(request), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #judge(request: IncomingMessage): Promise<Guest | CloseReasonName> {
    const { access, store, cookie, config } = this.#parts;
    if (!mayConnectFrom(request.headers, config.publicOrigin)) return 'wrongOrigin';
    const address = parseRoomName(pathOf(request).slice(`${syncPath}/`.length));
    if (address === null) return 'unknownRoom';
    const { map, room } = address;
    const state = await store.mapState(map);
    if (state !== 'here') return state === 'deleted' ? 'mapDeleted' : 'unknownRoom';
    const seat = await access.seatOf(cookie.read(request.headers.cookie), map);
    // Whose private room it is makes no difference to anybody else: there is no seat for them in it.
    if (seat === null || !mayEnter(seat, room)) return 'noSeat';
    const { role, person } = seat;
    return { room: roomName(map, room), seat: { map, seat: seat.seat, role, person } };
  }

  #turnAway(socket: WebSocket, reason: CloseReasonName): void {
    this.#parts.log.info({ reason }, 'socket turned away');
    closeSocket(socket, closeReasons[reason]);
  }
}

/** Who may come in, and where to. */
interface Guest {
  readonly room: string;
  readonly seat: SeatGreeting;
}

/** Stands for a text message: y-websocket speaks in bytes only, so it is read as one that is malformed. */
const notBinary = new Uint8Array();

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?', 1)[0] ?? '';

function toBytes(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
