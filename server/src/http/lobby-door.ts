import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { MapId } from '@undercurrent/cycle';
import { type CloseReasonName, type LobbyMessage, closeReasons, lobbyPath } from '@undercurrent/protocol';
import * as v from 'valibot';
import type { WebSocket } from 'ws';
import { type Cancel, type Clock, repeat } from '../ops/clock.ts';
import type { Doorkeeper } from '../rooms/doorkeeper.ts';
import type { Lobby, LobbyGuest } from '../rooms/lobby.ts';
import type { SeatRecord } from '../store/store.ts';
import { closeSocket } from './guarded-socket.ts';
import { WebSocketDoor, type WebSocketDoorParts, pathOf } from './web-socket-door.ts';

export interface LobbyDoorParts extends WebSocketDoorParts {
  readonly doorkeeper: Doorkeeper;
  readonly lobby: Lobby;
  readonly clock: Clock;
}

/** Where devices wait to be let in, and where the therapist is told of them. Nothing is taken from these sockets. */
export class LobbyDoor {
  readonly #parts: LobbyDoorParts;
  readonly #door: WebSocketDoor;
  readonly #heardMs = new Map<WebSocket, number>();
  readonly #beat = JSON.stringify({ kind: 'beat' } satisfies LobbyMessage);
  readonly #cancelPulse: Cancel;

  constructor(parts: LobbyDoorParts) {
    this.#parts = parts;
    this.#door = new WebSocketDoor(parts, {
      maxPayload: 1_024,
      welcome: (request, socket) => this.#welcome(request, socket),
    });
    this.#cancelPulse = repeat(parts.clock, parts.config.limits.heartbeatMs, () => this.#checkSilence());
  }

  /** True for the requests that belong here. */
  isFor(request: IncomingMessage): boolean {
    return pathOf(request).startsWith(`${lobbyPath}/`);
  }

  open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#door.open(request, socket, head);
  }

  close(): Promise<void> {
    this.#cancelPulse();
    return this.#door.close();
  }

  async #welcome(request: IncomingMessage, socket: WebSocket): Promise<void> {
    const { doorkeeper } = this.#parts;
    const ask = () => this.#door.inTime(this.#judge(request));
    const guest = await doorkeeper.inOneTurn(ask, (seat) => this.#letIn(seat, socket));
    if (guest === null) return;
    doorkeeper.presenceChanged(guest.seat.map);
    await doorkeeper.tell(guest);
  }

  #letIn(seat: SeatRecord | CloseReasonName, socket: WebSocket): LobbyGuest | null {
    const { lobby, doorkeeper, config, clock } = this.#parts;
    if (socket.readyState !== socket.OPEN) return null;
    if (typeof seat === 'string') {
      this.#door.turnAway(socket, seat);
      return null;
    }
    const guest: LobbyGuest = {
      seat,
      say: (message) => {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
      },
      close: (reason) => closeSocket(socket, closeReasons[reason]),
    };
    if (!lobby.enter(guest, config.limits)) {
      this.#door.turnAway(socket, 'tooMany');
      return null;
    }
    this.#heardMs.set(socket, clock.now());
    socket.on('message', () => closeSocket(socket, closeReasons.unknownType));
    socket.on('pong', () => this.#heardMs.set(socket, clock.now()));
    socket.on('close', () => {
      this.#heardMs.delete(socket);
      lobby.leave(guest);
      doorkeeper.presenceChanged(seat.map);
    });
    socket.resume();
    return guest;
  }

  async #judge(request: IncomingMessage): Promise<SeatRecord | CloseReasonName> {
    const map = v.safeParse(MapId, pathOf(request).slice(lobbyPath.length + 1));
    return map.success ? this.#door.findSeat(request, map.output) : 'unknownRoom';
  }

  /** Whoever has gone without a word does not wait for ever. */
  #checkSilence(): void {
    const { clock, config } = this.#parts;
    for (const [socket, heardMs] of this.#heardMs) {
      if (clock.now() - heardMs > config.limits.silentAfterMs) closeSocket(socket, closeReasons.silent);
      if (socket.readyState !== socket.OPEN) continue;
      socket.ping();
      socket.send(this.#beat);
    }
  }
}
