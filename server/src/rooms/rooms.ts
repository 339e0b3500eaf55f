import type { MapId, PersonId, SeatId } from '@undercurrent/cycle';
import { type CloseReasonName, type SeatGreeting, parseRoomName, roomName } from '@undercurrent/protocol';
import type * as Y from 'yjs';
import { type Cancel, repeat } from '../ops/clock.ts';
import { listsFrame } from './frames.ts';
import { loadDocument } from './load-document.ts';
import { Peer, type Transport } from './peer.ts';
import { Room } from './room.ts';
import type { RoomParts } from './room-document.ts';
import { isFull } from './sockets-a-map.ts';

export interface Arrival {
  readonly room: string;
  readonly seat: SeatGreeting;
  readonly speaksOurs: boolean;
  /** Outside of a meeting nobody is shown who is there. */
  readonly isMeeting: boolean;
  readonly transport: Transport;
}

/** What a socket does in its room, once it is in. */
export interface Place {
  readonly receive: (bytes: Uint8Array) => void;
  readonly heard: () => void;
  readonly leave: () => void;
}

/** All rooms of this process: opened by the first who comes, unloaded some time after the last has left. */
export class Rooms {
  readonly #parts: RoomParts;
  readonly #open = new Map<string, Room>();
  readonly #deleted = new Set<MapId>();
  readonly #deleting = new Map<MapId, Promise<void>>();
  readonly #cancelPulse: Cancel;
  #isClosing = false;
  #nextPeer = 1;

  constructor(parts: RoomParts) {
    this.#parts = parts;
    this.#cancelPulse = repeat(parts.clock, parts.limits.heartbeatMs, () => {
      for (const room of this.#open.values()) room.checkSilence();
    });
  }

  /** Lets a socket into a room, or gives back why not. Who may come has been asked before. */
  join({ room: name, seat, speaksOurs, isMeeting, transport }: Arrival): Place | CloseReasonName {
    if (this.#isClosing) return 'restarting';
    if (this.#deleted.has(seat.map)) return 'mapDeleted';
    if (this.#deleting.has(seat.map)) return 'storeUnavailable';
    const room = this.#open.get(name) ?? this.#create(name);
    if (this.#isFull(room, seat)) return 'tooMany';
    const { clock, limits } = this.#parts;
    const id = this.#nextPeer++;
    const peer = new Peer({ id, seat, speaksOurs, transport, clock, limits });
    room.setMeeting(isMeeting);
    room.join(peer);
    return {
      receive: (bytes) => room.receive(peer, bytes),
      heard: () => {
        peer.lastHeardMs = clock.now();
      },
      leave: () => room.leave(peer),
    };
  }

  /** Reads a room's document, live or from the store, without keeping it. Throws when it cannot be read. */
  async read<T>(name: string, reader: (doc: Y.Doc) => T): Promise<T> {
    const live = this.#open.get(name)?.document?.shown;
    if (live) return reader(live);
    const { doc } = loadDocument(await this.#parts.store.load(name));
    try {
      return reader(doc);
    } finally {
      doc.destroy();
    }
  }

  /** A number that grows with every change of a room; the same number means the same content. */
  async version(name: string): Promise<number> {
    return this.#open.get(name)?.document?.seq ?? this.#parts.store.headSeq(name);
  }

  /** The seats of a map that have a socket open, in whichever of its rooms. */
  connectedSeats(map: MapId): ReadonlySet<SeatId> {
    return new Set([...this.#peersOn(map)].map(([, peer]) => peer.seat.seat));
  }

  hasTherapist(map: MapId): boolean {
    return [...this.#peersOn(map)].some(([, peer]) => peer.seat.role === 'therapist');
  }

  /** A meeting was opened or has ended: who is there shows from now on, or no more. */
  setMeeting(map: MapId, isMeeting: boolean): void {
    for (const [room] of this.#peersOn(map)) room.setMeeting(isMeeting);
  }

  /** Whoever reads this map is told that its practice has changed its lists of words. */
  tellLists(map: MapId): void {
    for (const peer of this.#open.get(roomName(map))?.peers ?? []) {
      if (peer.speaksOurs) peer.send(listsFrame());
    }
  }

  /** Closes every socket on a map for which there is a reason, at once. */
  dismissSeats(map: MapId, reasonFor: (seat: SeatGreeting) => CloseReasonName | null): void {
    for (const [room, peer] of [...this.#peersOn(map)]) {
      const reason = reasonFor(peer.seat);
      if (reason !== null) room.dismiss(peer, reason);
    }
  }

  /** Who of the couple is connected to this map just now. */
  peopleIn(map: MapId): readonly PersonId[] {
    const peers = [...(this.#open.get(roomName(map))?.peers ?? [])];
    return [...new Set(peers.flatMap(({ seat }) => seat.person ?? []))];
  }

  /** Closes every socket of a seat, at once. */
  endSeat(seat: SeatId): void {
    for (const room of this.#open.values()) {
      for (const peer of room.peers) if (peer.seat.seat === seat) room.dismiss(peer, 'seatEnded');
    }
  }

  /**
   * Closes all rooms of a map for ever, the private ones too, once `remove` has taken them out of the store. While it
   * does nothing of them is on its way there, and nobody is told; where it cannot, they go on as they were.
   */
  deleteMap(map: MapId, remove: () => Promise<void>): Promise<void> {
    const deleting = this.#deleting.get(map) ?? this.#delete(map, remove);
    this.#deleting.set(map, deleting);
    return deleting;
  }

  async #delete(map: MapId, remove: () => Promise<void>): Promise<void> {
    const rooms = [...this.#open]
      .filter(([name]) => parseRoomName(name)?.map === map)
      .map(([, room]) => room);
    try {
      await Promise.all(rooms.map((room) => room.hold()));
      await this.#parts.commit.flush();
      await remove();
      this.#deleted.add(map);
    } finally {
      this.#deleting.delete(map);
      for (const room of rooms) {
        if (this.#deleted.has(map)) room.close('mapDeleted');
        else room.release();
      }
    }
  }

  /** Drops whatever of a room's past is still stored; false when that could not be done just now. */
  async forget(name: string): Promise<boolean> {
    const map = parseRoomName(name)?.map;
    if (this.#isClosing || (map && (this.#deleting.has(map) || this.#deleted.has(map)))) return false;
    const room = this.#open.get(name) ?? this.#create(name);
    return room.forget();
  }

  /** Commits what is on its way and sends everyone away to come back. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#cancelPulse();
    for (const room of this.#open.values()) await room.document?.settled();
    for (const room of this.#open.values()) room.close('restarting');
    await this.#parts.commit.flush();
  }

  *#peersOn(map: MapId): Iterable<readonly [Room, Peer]> {
    for (const room of this.#open.values()) {
      for (const peer of room.peers) if (peer.seat.map === map) yield [room, peer];
    }
  }

  #create(name: string): Room {
    const room = new Room(name, this.#parts, (gone) => {
      if (this.#open.get(name) === gone) this.#open.delete(name);
    });
    this.#open.set(name, room);
    return room;
  }

  #isFull(room: Room, seat: SeatGreeting): boolean {
    return isFull([...room.peers], seat, this.#parts.limits);
  }
}
