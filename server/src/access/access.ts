import { type MapId, type PersonId, type SeatId, createMapId, createSeatId } from '@undercurrent/cycle';
import { type DeviceKind, type Invitation, roomName } from '@undercurrent/protocol';
import type { Clock } from '../ops/clock.ts';
import type { SeatRecord, SeatStore } from '../store/store.ts';
import { createSecret, hashSecret, proofOf } from './device.ts';

/** What a browser sends with its wish for a seat. */
export interface Bearer {
  /** Of its cookie. */
  readonly token: string | null;
  /** What it was told together with that cookie, if that was just now. */
  readonly proof: string | null;
}

/**
 * Nothing has happened yet: the browser's token may be known to whoever had the browser before, so that it gets a new
 * one first, which opens all that the old one opens. What is taken with that, the old one never opens.
 */
export interface Renewal {
  readonly kind: 'renewal';
  readonly token: string;
}

export type Making = { readonly kind: 'made'; readonly map: MapId; readonly token: string } | Renewal;

/** Why an invitation was not accepted. */
export type AcceptRefusal = 'invitation-ended' | 'seat-taken';

export type Acceptance =
  | {
      readonly kind: 'accepted';
      readonly map: MapId;
      readonly person: PersonId;
      readonly token: string;
      /** False when the device has had this seat already. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: AcceptRefusal }
  | Renewal;

export type Picking =
  | {
      readonly kind: 'picked';
      readonly token: string;
      readonly seat: SeatId;
      /** The seat that the device had before, and that has ended for this one. */
      readonly former: SeatId | null;
      /** False when the device has had this seat already. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: 'seat-taken' }
  | Renewal;

/** Which place at a map a device asks for, and what it says of itself. */
export interface SeatPick {
  readonly map: MapId;
  /** Null: several people share the device. */
  readonly person: PersonId | null;
  readonly device: DeviceKind | null;
}

export interface AccessParts {
  readonly store: SeatStore;
  readonly clock: Clock;
  /** Makes the random part of an id. */
  readonly random: () => string;
  readonly invitationMs: number;
}

/** Who has which seat. Tokens and secrets go in and come out in the clear; only hashes are kept. */
export class Access {
  readonly #parts: AccessParts;

  constructor(parts: AccessParts) {
    this.#parts = parts;
  }

  /** Makes a map with its first content; the device gets the therapist's seat. */
  async createMap(bearer: Bearer, firstState: Uint8Array): Promise<Making> {
    const { store, clock, random } = this.#parts;
    const token = await this.#tokenToTakeWith(bearer);
    if (typeof token !== 'string') return token;
    const map = createMapId(random);
    const seat = createSeatId(random);
    const deviceHash = hashSecret(token);
    await store.createMap({ map, room: roomName(map), firstState, seat, deviceHash, atMs: clock.now() });
    return { kind: 'made', map, token };
  }

  /** The open seat of a device on a map; null without a token, a seat or a map. */
  async seatOf(token: string | null, map: MapId): Promise<SeatRecord | null> {
    return token === null ? null : this.#parts.store.seatOf(hashSecret(token), map);
  }

  /** The open seats of a device, the last opened first. */
  async seatsOf(token: string | null): Promise<readonly SeatRecord[]> {
    return token === null ? [] : this.#parts.store.seatsOfDevice(hashSecret(token));
  }

  /** A new invitation for a person; an older open one ends. Its secret is told once, here. */
  async invite(map: MapId, person: PersonId): Promise<Invitation> {
    const { store, clock, invitationMs } = this.#parts;
    const secret = createSecret();
    const expiresAtMs = clock.now() + invitationMs;
    await store.addInvitation({ secretHash: hashSecret(secret), map, person, expiresAtMs });
    return { person, path: `/join#${secret}`, expiresAtMs };
  }

  /**
   * Exchanges the secret of an invitation for a partner's seat. A device that already has this person's
   * seat keeps it, and nothing is used up; a device with another seat on the map is refused, and nothing
   * is used up either: a therapist who tries the link does not spoil it.
   */
  async accept(bearer: Bearer, secret: string, saidDevice: DeviceKind | null = null): Promise<Acceptance> {
    const { store, clock, random } = this.#parts;
    const { token } = bearer;
    const secretHash = hashSecret(secret);
    const invitation = await store.findInvitation(secretHash);
    if (invitation === null) return ended;
    const { map, person } = invitation;

    const own = await this.seatOf(token, map);
    if (own !== null && token !== null) {
      const isSame = own.person === person;
      if (isSame && (isOpen(invitation, clock.now()) || invitation.usedBySeat === own.seat)) {
        return { kind: 'accepted', map, person, token, isNew: false };
      }
      return isOpen(invitation, clock.now()) ? { kind: 'refused', reason: 'seat-taken' } : ended;
    }
    if (!isOpen(invitation, clock.now())) return ended;

    const device = await this.#tokenToTakeWith(bearer);
    if (typeof device !== 'string') return device;
    const seat: SeatId = createSeatId(random);
    const place = { seat, map, person, role: 'partner', deviceHash: hashSecret(device) } as const;
    const came = { device: saidDevice, isByCode: false, atMs: clock.now() };
    const isMine = await store.useInvitation(secretHash, { ...place, ...came });
    return isMine ? { kind: 'accepted', map, person, token: device, isNew: true } : ended;
  }

  /**
   * Gives a device that knows a map's code the place it picked; the therapist still has to let it in. A device
   * that has this place keeps it; one with another partner's place gets a new one for it. The therapist's own
   * device is refused: it would lose its seat.
   */
  async pick(bearer: Bearer, { map, person, device }: SeatPick): Promise<Picking> {
    const { store, clock, random } = this.#parts;
    const { token } = bearer;
    const own = await this.seatOf(token, map);
    if (own?.role === 'therapist') return { kind: 'refused', reason: 'seat-taken' };
    const role = person === null ? 'shared' : 'partner';
    if (token !== null && own !== null && own.role === role && own.person === person) {
      return { kind: 'picked', token, seat: own.seat, former: null, isNew: false };
    }
    const given = await this.#tokenToTakeWith(bearer);
    if (typeof given !== 'string') return given;
    const seat = createSeatId(random);
    const place = { seat, map, person, role, deviceHash: hashSecret(given) } as const;
    await store.addSeat({ ...place, device, isByCode: true, atMs: clock.now() });
    return { kind: 'picked', token: given, seat, former: own?.seat ?? null, isNew: true };
  }

  /** A token that nobody can have but the browser that asks; or the renewal that it needs for one. */
  async #tokenToTakeWith({ token, proof }: Bearer): Promise<string | Renewal> {
    if (token !== null && proof === proofOf(token)) return token;
    const fresh = createSecret();
    if (token === null) return fresh;
    await this.#parts.store.renewDevice(hashSecret(token), hashSecret(fresh));
    return { kind: 'renewal', token: fresh };
  }
}

const ended: Acceptance = { kind: 'refused', reason: 'invitation-ended' };

interface Openness {
  readonly expiresAtMs: number;
  readonly usedBySeat: SeatId | null;
  readonly isRevoked: boolean;
}

function isOpen({ expiresAtMs, usedBySeat, isRevoked }: Openness, nowMs: number): boolean {
  return usedBySeat === null && !isRevoked && nowMs < expiresAtMs;
}
