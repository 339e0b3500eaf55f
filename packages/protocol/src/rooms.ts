import { MapId, PersonId, mapRoom } from '@undercurrent/cycle';
import type { RoomRef } from '@undercurrent/cycle';
import * as v from 'valibot';

/** A room of a map. */
export interface RoomAddress {
  readonly map: MapId;
  readonly room: RoomRef;
}

/**
 * The name of a room, under which it is stored and its WebSocket is found: `map/<id>`, `map/<id>/notes`,
 * `map/<id>/drafts/<person>`. All rooms of a map begin with the name of the first.
 */
export function roomName(map: string, room: RoomRef = mapRoom): string {
  switch (room.kind) {
    case 'map':
      return `map/${map}`;
    case 'notes':
      return `map/${map}/notes`;
    case 'drafts':
      return `map/${map}/drafts/${room.person}`;
  }
}

/** The room of this name; null for a name that is none. */
export function parseRoomName(name: string): RoomAddress | null {
  const [first, id, kind, owner, ...more] = name.split('/');
  const map = v.safeParse(MapId, id);
  if (first !== 'map' || !map.success || more.length > 0) return null;
  const room = parseRoom(kind, owner);
  return room && { map: map.output, room };
}

function parseRoom(kind: string | undefined, owner: string | undefined): RoomRef | null {
  if (kind === undefined) return mapRoom;
  if (kind === 'notes') return owner === undefined ? { kind } : null;
  const person = v.safeParse(PersonId, owner);
  return kind === 'drafts' && person.success ? { kind, person: person.output } : null;
}
