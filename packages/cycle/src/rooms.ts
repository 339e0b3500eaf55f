import type { Actor } from './actor.ts';
import type { PersonId } from './ids.ts';

/**
 * A document of a map, by who may read it: everyone seated; the therapist alone; one partner alone, on a seat
 * of their own. Private words never stand in another room, not even as an id or a count (invariant 4).
 */
export type RoomRef =
  | { readonly kind: 'map' }
  | { readonly kind: 'notes' }
  | { readonly kind: 'drafts'; readonly person: PersonId };
/** The sorts of rooms; each has a format of its own. */
export type RoomKind = RoomRef['kind'];

/** The room that everyone seated shares. */
export const mapRoom: RoomRef = { kind: 'map' };

/**
 * True when somebody on this seat may read the room (domain, section 4). Who may read a private room may also
 * write in it; what may be written on the map is judged act by act. A seat that two people share has no
 * private rooms, whoever speaks on it.
 */
export function mayEnter(actor: Actor, room: RoomRef): boolean {
  switch (room.kind) {
    case 'map':
      return true;
    case 'notes':
      return actor.role === 'therapist';
    case 'drafts':
      return actor.role === 'partner' && actor.person === room.person;
  }
}

/** The private room of a seat: a therapist's notes, a partner's drafts; null on a shared seat or an observer's. */
export function privateRoomOf(actor: Actor): RoomRef | null {
  if (actor.role === 'therapist') return { kind: 'notes' };
  if (actor.role === 'partner' && actor.person !== null) return { kind: 'drafts', person: actor.person };
  return null;
}
