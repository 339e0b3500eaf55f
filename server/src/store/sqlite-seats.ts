import type { MapId, PersonId, Role, SeatId } from '@undercurrent/cycle';
import type { DeviceKind } from '@undercurrent/protocol';
import type { Database } from './sqlite-driver.ts';
import { deleteAudit } from './sqlite-audit.ts';
import { reachToTakeAt, reachesOf, renewDevice } from './sqlite-devices.ts';
import { type MapKeys, keyOwner } from './map-keys.ts';
import { deleteMeetings } from './sqlite-meetings.ts';
import { insertSnapshot } from './sqlite-snapshots.ts';
import type { NewSeat, SeatRecord, SeatStore } from './store.ts';
import { emptyWal, inTransaction, run, runAll, runOne, sql, type Tables } from './tables.ts';

/** Maps, seats and invitations in SQLite. */
export function createSqliteSeats(database: Database, keys: MapKeys): SeatStore {
  return { ...createMaps(database, keys), ...createSeats(database), ...createInvitations(database) };
}

function createMaps(
  database: Database,
  keys: MapKeys,
): Pick<SeatStore, 'createMap' | 'mapState' | 'deleteMap' | 'sweep'> {
  // Whoever had the database before may have ended between a deletion and its sweeping.
  let isSwept = false;
  const sweep = async (): Promise<boolean> => {
    isSwept ||= emptyWal(database);
    return isSwept;
  };
  return {
    sweep,
    createMap: async ({ map, room, firstState, seat, deviceHash, atMs }) => {
      keys.ensure(keyOwner(room));
      inTransaction(database, () => {
        run(database, sql.insertInto('maps').values({ id: map, created_at_ms: atMs, deleted_at_ms: null }));
        insertSnapshot(database, keys, { room, snapshot: { seq: 1, state: firstState } });
        const whose = { role: 'therapist', person: null, device: null, isByCode: false } as const;
        insertSeat(database, { seat, map, ...whose, deviceHash, atMs });
      });
    },

    mapState: async (map) => {
      const row = runOne(database, sql.selectFrom('maps').select('deleted_at_ms').where('id', '=', map));
      if (row === null) return 'unknown';
      return row.deleted_at_ms === null ? 'here' : 'deleted';
    },

    deleteMap: async (map, room, atMs) => {
      inTransaction(database, () => {
        keys.destroy(keyOwner(room));
        for (const table of ['updates', 'snapshots', 'clients', 'retractions'] as const) {
          run(database, sql.deleteFrom(table).where('room', '=', room));
          // Everything under it: '0' is the character after '/'.
          run(database, sql.deleteFrom(table).where('room', '>', `${room}/`).where('room', '<', `${room}0`));
        }
        run(database, sql.deleteFrom('versions').where('map', '=', map));
        deleteAudit(database, map);
        deleteMeetings(database, map);
        run(database, sql.deleteFrom('invitations').where('map', '=', map));
        run(database, sql.deleteFrom('seats').where('map', '=', map));
        run(database, sql.updateTable('maps').set({ deleted_at_ms: atMs }).where('id', '=', map));
      });
      // Deleted rows are overwritten (secure_delete); the write-ahead log still holds them until now.
      isSwept = false;
      await sweep();
    },
  };
}

type SeatsPart = Pick<
  SeatStore,
  'renewDevice' | 'seatOf' | 'seatsOfDevice' | 'seatsOfMap' | 'addSeat' | 'markOpened' | 'endSeat'
>;

function createSeats(database: Database): SeatsPart {
  const openSeats = sql.selectFrom('seats').selectAll().where('ended_at_ms', 'is', null);
  /** The nearest first. */
  const seatsWithin = (deviceHash: string, query: typeof openSeats) =>
    reachesOf(database, deviceHash).flatMap(({ ring, place }) =>
      runAll(
        database,
        query.where('ring', '=', ring).where('place', '<=', place).orderBy('place', 'desc'),
      ).map(toSeat),
    );
  return {
    renewDevice: async (formerHash, hash) => renewDevice(database, formerHash, hash),
    seatOf: async (deviceHash, map) => seatsWithin(deviceHash, openSeats.where('map', '=', map))[0] ?? null,
    seatsOfDevice: async (deviceHash) =>
      seatsWithin(deviceHash, openSeats).toSorted((a, b) => b.openedAtMs - a.openedAtMs),
    seatsOfMap: async (map) =>
      runAll(database, openSeats.where('map', '=', map).orderBy('created_at_ms')).map(toSeat),
    addSeat: async (seat) =>
      inTransaction(database, () => {
        for (const former of seatsWithin(seat.deviceHash, openSeats.where('map', '=', seat.map))) {
          run(
            database,
            sql.updateTable('seats').set({ ended_at_ms: seat.atMs }).where('id', '=', former.seat),
          );
        }
        insertSeat(database, seat);
      }),
    markOpened: async (opened) =>
      inTransaction(database, () => {
        for (const [seat, atMs] of opened) {
          run(database, sql.updateTable('seats').set({ opened_at_ms: atMs }).where('id', '=', seat));
        }
      }),
    endSeat: async (map, seat, atMs) => {
      const open = sql.updateTable('seats').where('id', '=', seat).where('map', '=', map);
      return run(database, open.set({ ended_at_ms: atMs }).where('ended_at_ms', 'is', null)) > 0;
    },
  };
}

type InvitationsPart = Pick<
  SeatStore,
  'addInvitation' | 'revokeInvitations' | 'findInvitation' | 'useInvitation'
>;

function createInvitations(database: Database): InvitationsPart {
  const revoke = (map: MapId, person: PersonId): void => {
    const open = sql.updateTable('invitations').where('map', '=', map).where('person', '=', person);
    run(database, open.set({ is_revoked: 1 }).where('used_by_seat', 'is', null));
  };
  return {
    addInvitation: async ({ secretHash, map, person, expiresAtMs }) =>
      inTransaction(database, () => {
        revoke(map, person);
        const row = { secret_hash: secretHash, map, person, expires_at_ms: expiresAtMs };
        run(database, sql.insertInto('invitations').values({ ...row, used_by_seat: null, is_revoked: 0 }));
      }),
    revokeInvitations: async (map, person) => revoke(map, person),
    findInvitation: async (secretHash) => {
      const row = runOne(
        database,
        sql.selectFrom('invitations').selectAll().where('secret_hash', '=', secretHash),
      );
      if (row === null) return null;
      return {
        map: row.map as MapId,
        person: row.person as PersonId,
        expiresAtMs: row.expires_at_ms,
        usedBySeat: row.used_by_seat as SeatId | null,
        isRevoked: row.is_revoked !== 0,
      };
    },
    useInvitation: async (secretHash, seat) =>
      inTransaction(database, () => {
        const open = sql.updateTable('invitations').where('secret_hash', '=', secretHash);
        const unused = open.where('used_by_seat', 'is', null).where('is_revoked', '=', 0);
        if (run(database, unused.set({ used_by_seat: seat.seat })) === 0) return false;
        insertSeat(database, seat);
        return true;
      }),
  };
}

function insertSeat(database: Database, place: NewSeat): void {
  const { seat, map, role, person, deviceHash, device, isByCode, atMs } = place;
  const times = { created_at_ms: atMs, opened_at_ms: atMs, ended_at_ms: null };
  const came = { ...reachToTakeAt(database, deviceHash), device, is_by_code: Number(isByCode) };
  run(database, sql.insertInto('seats').values({ id: seat, map, role, person, ...came, ...times }));
}

function toSeat(row: Tables['seats']): SeatRecord {
  return {
    seat: row.id as SeatId,
    map: row.map as MapId,
    role: row.role as Role,
    person: row.person as PersonId | null,
    device: row.device as DeviceKind | null,
    isByCode: row.is_by_code !== 0,
    createdAtMs: row.created_at_ms,
    openedAtMs: row.opened_at_ms,
  };
}
