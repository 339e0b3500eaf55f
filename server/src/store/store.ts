import type { CardId, MapId, PersonId, Role, SeatId, VersionId } from '@undercurrent/cycle';
import type { AuditEntry, AuditVerb, DeviceKind } from '@undercurrent/protocol';
import type { AuditHead } from './audit-chain.ts';
import type { ListStore } from './list-store.ts';
import type { MeetingStore } from './meeting-store.ts';

/** One committed update of a room. `seq` counts from 1 without a gap; a room has one writer. */
export interface LogEntry {
  readonly room: string;
  readonly seq: number;
  readonly update: Uint8Array;
  /** Yjs client ids that this update uses for the first time, and the seat they belong to from now on. */
  readonly newClients: readonly number[];
  readonly seat: SeatId | null;
  /** What the update did, for the map's audit log: stored with it, or not at all. */
  readonly audit?: readonly AuditNote[];
  /** Cards that this update takes back: what was stored before may still hold their words. */
  readonly retraction?: { readonly cards: readonly CardId[]; readonly atMs: number };
}

/** Cards that were taken back in a room whose log may still hold their words. */
export interface RoomRetraction {
  readonly room: string;
  readonly cards: readonly CardId[];
  /** When the first of them was. */
  readonly sinceMs: number;
}

export interface StoredSnapshot {
  /** The snapshot holds everything up to and including this entry. */
  readonly seq: number;
  readonly state: Uint8Array;
}

/** What is kept of a room: enough to rebuild it from either snapshot. All in ascending order of `seq`. */
export interface StoredRoom {
  readonly snapshots: readonly StoredSnapshot[];
  readonly updates: readonly { readonly seq: number; readonly update: Uint8Array }[];
  readonly clients: ReadonlyMap<number, SeatId>;
}

/** The log of updates, per room. */
export interface UpdateLog {
  /** Commits all of them, durably and in order, or none. Throws when the store cannot. */
  readonly append: (entries: readonly LogEntry[]) => Promise<void>;
  /**
   * Null when the room was never begun; never for one whose rows went missing. Rows whose checksum is wrong are
   * left out: the gap shows in `seq`, and what reads it decides what can still be rebuilt.
   */
  readonly load: (room: string) => Promise<StoredRoom | null>;
  /** The number of the newest entry; 0 when there is none. Cheap: it tells whether a cached reading is stale. */
  readonly headSeq: (room: string) => Promise<number>;
  /** Keeps this snapshot and the one before it, and the updates since that older one. */
  readonly addSnapshot: (room: string, snapshot: StoredSnapshot) => Promise<void>;
  /** Every room with cards that were taken back up to this moment, and not yet forgotten. */
  readonly retractions: (untilMs: number) => Promise<readonly RoomRetraction[]>;
  /**
   * Keeps this snapshot alone: nothing older of the room is left in the database or its write-ahead log, and what
   * was taken back up to it is forgotten. Throws, to be called again, when the write-ahead log cannot be emptied.
   */
  readonly forgetBefore: (room: string, snapshot: StoredSnapshot) => Promise<void>;
}

export interface SeatRecord {
  readonly seat: SeatId;
  readonly map: MapId;
  readonly role: Role;
  readonly person: PersonId | null;
  readonly device: DeviceKind | null;
  /** It came of a code, which whoever heard it can type, and not of an invitation to one person. */
  readonly isByCode: boolean;
  readonly createdAtMs: number;
  /** When its own browser last opened the map; only that browser is ever told. */
  readonly openedAtMs: number;
}

export interface InvitationRecord {
  readonly map: MapId;
  readonly person: PersonId;
  readonly expiresAtMs: number;
  /** The seat that came of it, once it was used. */
  readonly usedBySeat: SeatId | null;
  readonly isRevoked: boolean;
}

export interface NewMapRecord {
  readonly map: MapId;
  readonly room: string;
  readonly firstState: Uint8Array;
  readonly seat: SeatId;
  readonly deviceHash: string;
  readonly atMs: number;
}

export interface NewSeat {
  readonly seat: SeatId;
  readonly map: MapId;
  readonly role: Role;
  readonly person: PersonId | null;
  readonly deviceHash: string;
  readonly device: DeviceKind | null;
  readonly isByCode: boolean;
  readonly atMs: number;
}

export type MapState = 'here' | 'deleted' | 'unknown';

/** Who may enter where. Devices and invitations are known by hashes only. */
export interface SeatStore {
  /** The map, its first content and the therapist's seat: all of them or nothing. */
  readonly createMap: (map: NewMapRecord) => Promise<void>;
  readonly mapState: (map: MapId) => Promise<MapState>;
  /**
   * Takes everything of the map, this room and every room under it, out of the database, but for the fact that it
   * was, and out of its write-ahead log; where that takes longer, `sweep` goes on with it.
   */
  readonly deleteMap: (map: MapId, room: string, atMs: number) => Promise<void>;
  /** False while something of a deleted map may still stand in the write-ahead log. */
  readonly sweep: () => Promise<boolean>;

  /** The new token opens all that the former one does; what is taken with it, the former one never opens. */
  readonly renewDevice: (formerHash: string, hash: string) => Promise<void>;
  readonly seatOf: (deviceHash: string, map: MapId) => Promise<SeatRecord | null>;
  readonly seatsOfDevice: (deviceHash: string) => Promise<readonly SeatRecord[]>;
  readonly seatsOfMap: (map: MapId) => Promise<readonly SeatRecord[]>;
  /** Opens a seat; another that the same device holds on the map ends. */
  readonly addSeat: (seat: NewSeat) => Promise<void>;
  readonly markOpened: (opened: ReadonlyMap<SeatId, number>) => Promise<void>;
  /** False when there is no such open seat on this map. */
  readonly endSeat: (map: MapId, seat: SeatId, atMs: number) => Promise<boolean>;

  /** An older open invitation for the same person ends. */
  readonly addInvitation: (
    invitation: Pick<InvitationRecord, 'map' | 'person' | 'expiresAtMs'> & { readonly secretHash: string },
  ) => Promise<void>;
  readonly revokeInvitations: (map: MapId, person: PersonId) => Promise<void>;
  readonly findInvitation: (secretHash: string) => Promise<InvitationRecord | null>;
  /** Uses the invitation and opens the seat in one step; false when somebody else was faster. */
  readonly useInvitation: (secretHash: string, seat: NewSeat) => Promise<boolean>;
}

/** How a map was at one moment. */
export interface VersionRecord {
  readonly version: VersionId;
  readonly map: MapId;
  /** The entry of the map's log that it holds everything up to. */
  readonly seq: number;
  readonly atMs: number;
  readonly name: string;
  readonly people: readonly PersonId[];
  /** What it takes in the store. */
  readonly bytes: number;
}

/** Versions of maps: added to, never written over. */
export interface VersionStore {
  readonly keepVersion: (version: Omit<VersionRecord, 'bytes'>, state: Uint8Array) => Promise<void>;
  /** The oldest first. */
  readonly versionsOf: (map: MapId) => Promise<readonly VersionRecord[]>;
  readonly versionState: (map: MapId, version: VersionId) => Promise<Uint8Array | null>;
  readonly nameVersion: (map: MapId, version: VersionId, name: string) => Promise<boolean>;
  /** All of them or none; null leaves one as it is. Only to take words out that somebody took back. */
  readonly rewriteVersions: (map: MapId, rewrite: (state: Uint8Array) => Uint8Array | null) => Promise<void>;
}

/** Something done on a map, or at its doors. */
export interface AuditNote {
  readonly map: MapId;
  readonly atMs: number;
  readonly seat: SeatId | null;
  readonly role: Role | null;
  readonly person: PersonId | null;
  readonly verb: AuditVerb;
  readonly ids: readonly string[];
}

/** Who did what and when, a log a map: added to, never changed; each entry is bound to all before it. */
export interface AuditStore {
  readonly noteAudit: (note: AuditNote) => Promise<void>;
  /** All entries, the oldest first. */
  readonly auditOf: (
    map: MapId,
  ) => Promise<{ readonly entries: readonly AuditEntry[]; readonly head: AuditHead }>;
  /** Those of these verbs alone, the oldest first: a small part of what a map gathers in years. */
  readonly auditOfVerbs: (map: MapId, verbs: readonly AuditVerb[]) => Promise<readonly AuditEntry[]>;
}

/** How long a key that wraps the keys of maps wraps what is new, and how long after its making it still unwraps. */
export interface KeyAges {
  readonly wrappingKeyMs: number;
  readonly wrappingKeyKeptMs: number;
}

/** The keys that what is stored is sealed with. */
export interface KeyStore {
  /**
   * Lets a wrapping key follow the last when it is time, and destroys those that are past theirs: with them goes
   * what older copies of the database hold of maps that were deleted since. Throws, to be called again.
   */
  readonly rotateKeys: (nowMs: number, ages: KeyAges) => Promise<void>;
}

/** Everything the server keeps. One process at a time. */
export interface Store
  extends UpdateLog, SeatStore, VersionStore, AuditStore, MeetingStore, ListStore, KeyStore {
  readonly close: () => Promise<void>;
}
