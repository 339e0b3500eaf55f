import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { mayEnter } from '@undercurrent/cycle';
import {
  type CloseReasonName,
  type SeatGreeting,
  isOpenDoor,
  parseRoomName,
  roomName,
  subprotocol,
  syncPath,
} from '@undercurrent/protocol';
import type { RawData, WebSocket } from 'ws';
import type { Entry } from '../access/meetings.ts';
import type { Openings } from '../access/openings.ts';
import type { Doorkeeper } from '../rooms/doorkeeper.ts';
import type { Transport } from '../rooms/peer.ts';
import type { Place, Rooms } from '../rooms/rooms.ts';
import { createTransport } from './guarded-socket.ts';
import { WebSocketDoor, type WebSocketDoorParts, pathOf } from './web-socket-door.ts';

export interface SyncDoorParts extends WebSocketDoorParts {
  readonly rooms: Rooms;
  readonly doorkeeper: Doorkeeper;
  readonly openings: Openings;
}

/** Where the WebSockets of maps come in. */
export class SyncDoor {
  readonly #parts: SyncDoorParts;
  readonly #door: WebSocketDoor;

  constructor(parts: SyncDoorParts) {
    this.#parts = parts;
    const { firstSyncBytes, frameBytes } = parts.config.limits;
    this.#door = new WebSocketDoor(parts, {
      // A frame's own header comes on top of what it carries.
      maxPayload: Math.max(firstSyncBytes, frameBytes) + 64,
      protocol: subprotocol,
      welcome: (request, socket) => this.#welcome(request, socket),
    });
  }

  /** True for the requests that belong here. */
  isFor(request: IncomingMessage): boolean {
    return pathOf(request).startsWith(`${syncPath}/`);
  }

  open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#door.open(request, socket, head);
  }

  close(): Promise<void> {
    return this.#door.close();
  }

  async #welcome(request: IncomingMessage, socket: WebSocket): Promise<void> {
    const { doorkeeper } = this.#parts;
    const ask = () => this.#door.inTime(this.#judge(request));
    const letIn = (guest: Guest | CloseReasonName) =>
      this.#letIn(guest, socket, () => createTransport(socket, request.socket));
    const place = await doorkeeper.inOneTurn(ask, letIn);
    if (place === null || typeof place === 'string') return;
    const { map, seat } = place.guest.seat;
    socket.on('message', (data, isBinary) => place.receive(isBinary ? toBytes(data) : notBinary));
    socket.on('pong', place.heard);
    socket.on('close', () => {
      place.leave();
      doorkeeper.presenceChanged(map);
    });
    if (socket.readyState !== socket.OPEN) return place.leave();
    doorkeeper.presenceChanged(map);
    this.#parts.openings.note(seat);
  }

  /** Lets a guest into their room at once; null when there is nobody to let in. */
  #letIn(
    guest: Guest | CloseReasonName,
    socket: WebSocket,
    createLine: () => Transport,
  ): (Place & { readonly guest: Guest }) | null {
    if (socket.readyState !== socket.OPEN) return null;
    if (typeof guest === 'string') {
      this.#door.turnAway(socket, guest);
      return null;
    }
    const { room, seat, entry } = guest;
    const place = this.#parts.rooms.join({
      room,
      seat,
      transport: createLine(),
      speaksOurs: socket.protocol === subprotocol,
      isMeeting: entry.isMeeting,
    });
    if (typeof place !== 'string') return { ...place, guest };
    this.#door.turnAway(socket, place);
    return null;
  }

  async #judge(request: IncomingMessage): Promise<Guest | CloseReasonName> {
    const address = parseRoomName(pathOf(request).slice(`${syncPath}/`.length));
    if (address === null) return 'unknownRoom';
    const { map, room } = address;
    const found = await this.#door.findSeat(request, map);
    if (typeof found === 'string') return found;
    // Whose private room it is makes no difference to anybody else: there is no seat for them in it.
    if (!mayEnter(found, room)) return 'noSeat';
    const entry = await this.#parts.doorkeeper.judge(found);
    if (!isOpenDoor(entry.door)) return 'notAdmitted';
    const { seat, role, person } = found;
    return { room: roomName(map, room), seat: { map, seat, role, person }, entry };
  }
}

/** Who may come in, where to, and by which door. */
interface Guest {
  readonly room: string;
  readonly seat: SeatGreeting;
  readonly entry: Entry;
}

/** Stands for a text message: y-websocket speaks in bytes only, so it is read as one that is malformed. */
const notBinary = new Uint8Array();

function toBytes(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
