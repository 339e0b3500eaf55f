import type { MapId, MeetingId, PersonId, SeatId } from '@undercurrent/cycle';
import type { MeetingRecord, MeetingStore } from './meeting-store.ts';
import type { Database } from './sqlite-driver.ts';
import { inTransaction, run, runAll, runOne, sql, type Tables } from './tables.ts';

/** Meetings, admissions and homework in SQLite. */
export function createSqliteMeetings(database: Database): MeetingStore {
  return { ...createMeetings(database), ...createAdmissions(database), ...createHomework(database) };
}

/** Takes all of it out; part of deleting a map, before its seats go. */
export function deleteMeetings(database: Database, map: MapId): void {
  const meetings = sql.selectFrom('meetings').select('id').where('map', '=', map);
  run(database, sql.deleteFrom('admissions').where('meeting', 'in', meetings));
  run(database, sql.deleteFrom('meetings').where('map', '=', map));
  run(database, sql.deleteFrom('homework').where('map', '=', map));
}

type MeetingsPart = Pick<
  MeetingStore,
  'openMeeting' | 'setLetsInKnown' | 'openMeetingOf' | 'openMeetings' | 'endMeeting'
>;

function createMeetings(database: Database): MeetingsPart {
  const open = sql.selectFrom('meetings').selectAll().where('ended_at_ms', 'is', null);
  const change = (map: MapId, to: { ended_at_ms: number } | { lets_in_known: number }): boolean => {
    const changing = sql.updateTable('meetings').set(to).where('map', '=', map);
    return run(database, changing.where('ended_at_ms', 'is', null)) > 0;
  };
  return {
    openMeeting: async ({ meeting, map, openedAtMs, letsInKnown }) => {
      const times = { opened_at_ms: openedAtMs, ended_at_ms: null };
      const row = { id: meeting, map, ...times, lets_in_known: Number(letsInKnown) };
      run(
        database,
        sql
          .insertInto('meetings')
          .values(row)
          .onConflict((conflict) => conflict.doNothing()),
      );
    },
    setLetsInKnown: async (map, letsInKnown) => change(map, { lets_in_known: Number(letsInKnown) }),
    openMeetingOf: async (map) => {
      const row = runOne(database, open.where('map', '=', map));
      return row && toMeeting(row);
    },
    openMeetings: async () => runAll(database, open).map(toMeeting),
    endMeeting: async (map, atMs) =>
      inTransaction(database, () => {
        const admitted = sql.selectFrom('admissions').select('seat');
        const strangers = sql.updateTable('seats').set({ ended_at_ms: atMs }).where('map', '=', map);
        const never = strangers.where('is_by_code', '=', 1).where('ended_at_ms', 'is', null);
        run(database, never.where('id', 'not in', admitted));
        return change(map, { ended_at_ms: atMs });
      }),
  };
}

function createAdmissions(database: Database): Pick<MeetingStore, 'admit' | 'admissionsOn' | 'admissionsOf'> {
  return {
    admit: async ({ seat, meeting }, atMs) => {
      const row = { seat, meeting, admitted_at_ms: atMs };
      run(
        database,
        sql
          .insertInto('admissions')
          .values(row)
          .onConflict((conflict) => conflict.doNothing()),
      );
    },
    admissionsOn: async (map) => {
      const meetings = sql.selectFrom('meetings').select('id').where('map', '=', map);
      const rows = runAll(
        database,
        sql.selectFrom('admissions').select(['seat', 'meeting']).where('meeting', 'in', meetings),
      );
      return rows.map(({ seat, meeting }) => ({ seat: seat as SeatId, meeting: meeting as MeetingId }));
    },
    admissionsOf: async (seat) =>
      runAll(database, sql.selectFrom('admissions').select('meeting').where('seat', '=', seat)).map(
        ({ meeting }) => meeting as MeetingId,
      ),
  };
}

function createHomework(database: Database): Pick<MeetingStore, 'homeworkOn' | 'setHomework'> {
  return {
    homeworkOn: async (map) =>
      runAll(database, sql.selectFrom('homework').selectAll().where('map', '=', map)).map((row) => ({
        person: row.person as PersonId,
        fromMs: row.from_ms,
        untilMs: row.until_ms,
      })),
    setHomework: async (map, person, window) =>
      inTransaction(database, () => {
        run(database, sql.deleteFrom('homework').where('map', '=', map).where('person', '=', person));
        if (window === null) return;
        const times = { from_ms: window.fromMs, until_ms: window.untilMs };
        run(database, sql.insertInto('homework').values({ map, person, ...times }));
      }),
  };
}

function toMeeting(row: Tables['meetings']): MeetingRecord {
  return {
    meeting: row.id as MeetingId,
    map: row.map as MapId,
    openedAtMs: row.opened_at_ms,
    letsInKnown: row.lets_in_known !== 0,
  };
}
