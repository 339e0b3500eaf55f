import type { MapId, PersonId, SeatId } from '@undercurrent/cycle';
import { type Door, type HomeworkWindow, type Meeting, type Table, isOpenDoor } from '@undercurrent/protocol';
import type { Audit, Who } from '../access/audit.ts';
import type { JoinCodes } from '../access/join-codes.ts';
import type { Entry, Meetings } from '../access/meetings.ts';
import { type Cancel, type Clock, repeat } from '../ops/clock.ts';
import type { Limits } from '../ops/config.ts';
import { type Log, describeError } from '../ops/log.ts';
import type { MeetingRecord } from '../store/meeting-store.ts';
import type { SeatRecord, SeatStore } from '../store/store.ts';
import type { Lobby, LobbyGuest } from './lobby.ts';
import type { Rooms } from './rooms.ts';
import type { Versions } from './versions.ts';

export interface DoorkeeperParts {
  readonly store: SeatStore;
  readonly meetings: Meetings;
  readonly codes: JoinCodes;
  readonly audit: Pick<Audit, 'note'>;
  readonly rooms: Rooms;
  readonly versions: Pick<Versions, 'keep'>;
  readonly lobby: Lobby;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: Limits;
}

export interface Opening {
  readonly by: Who | null;
  /** Left out: as it is, or not, at a new meeting. */
  readonly letsInKnown?: boolean | undefined;
}

export interface HomeworkSetting {
  readonly map: MapId;
  readonly person: PersonId;
  readonly window: HomeworkWindow | null;
  readonly by: Who;
}

/** What changes within this time is told together. */
const tellAfterMs = 30;

/**
 * Opens and ends meetings, lets seats in and sees them out. Every change is stored first; what follows from it
 * (sockets closed, those who wait told) happens in one go after that.
 */
export class Doorkeeper {
  readonly #parts: DoorkeeperParts;
  readonly #stale = new Map<MapId, Cancel>();
  /** Maps with somebody inside who must leave at a certain time. */
  readonly #closing = new Map<MapId, number>();
  /** What each device that waits was told last. */
  readonly #told = new WeakMap<LobbyGuest, Door>();
  readonly #therapistSeenMs = new Map<MapId, number>();
  readonly #rounds: readonly Cancel[];
  #turn = 0;

  constructor(parts: DoorkeeperParts) {
    this.#parts = parts;
    this.#rounds = [
      this.#every(parts.limits.heartbeatMs, () => this.#closeWindows()),
      this.#every(60_000, () => this.#endForgotten()),
    ];
  }

  /**
   * Asks the store, and acts on the answer in the same turn of the loop: whatever was changed meanwhile makes it
   * ask again, so that nobody slips in behind an end.
   */
  async inOneTurn<T, R>(ask: () => Promise<T>, act: (answer: T) => R): Promise<R> {
    for (;;) {
      const turn = this.#turn;
      const answer = await ask();
      if (turn === this.#turn) return act(answer);
    }
  }

  /** How the door stands for a seat; whoever comes in by a homework window is seen out when it closes. */
  async judge(seat: SeatRecord): Promise<Entry> {
    const entry = await this.#parts.meetings.judge(seat);
    if (entry.untilMs !== null) this.#closeAt(seat.map, entry.untilMs);
    if (entry.isLetIn) await this.#parts.audit.note(seat.map, null, 'seat-admitted', [seat.seat]);
    return entry;
  }

  /** Opens a meeting, or changes how the open one lets devices in. */
  async openMeeting(map: MapId, { by, letsInKnown }: Opening): Promise<Meeting> {
    const { meetings, audit, rooms, log } = this.#parts;
    const { isNew, ...record } = await meetings.open(map, letsInKnown);
    rooms.setMeeting(map, true);
    this.#changed(map);
    if (!isNew) return toMeeting(record);
    await this.#seeOut(map);
    await audit.note(map, by, 'meeting-opened', [record.meeting]);
    log.info({ map, meeting: record.meeting }, 'meeting opened');
    return toMeeting(record);
  }

  /**
   * Ends the meeting for everyone but the therapist, and keeps the map as it was then; false when none was open.
   * `by` is null where it ends by itself.
   */
  async endMeeting(map: MapId, by: Who | null): Promise<boolean> {
    const { meetings, audit, rooms, codes, log } = this.#parts;
    const isEnded = await meetings.end(map);
    const people = rooms.peopleIn(map);
    codes.drop(map);
    this.#changed(map);
    rooms.dismissSeats(map, ({ role }) => (role === 'therapist' ? null : 'meetingEnded'));
    rooms.setMeeting(map, false);
    this.#therapistSeenMs.delete(map);
    await this.#dismissEnded(map);
    if (!isEnded) return false;
    await audit.note(map, by, 'meeting-ended');
    log.info({ map }, 'meeting ended');
    await this.#keepVersion(map, people);
    return true;
  }

  /** False when there is no meeting to let anybody in to. */
  async admit({ map, seat }: Pick<SeatRecord, 'map' | 'seat'>, by: Who): Promise<boolean> {
    const { meetings, audit, log } = this.#parts;
    const isAdmitted = await meetings.admit({ map, seat });
    this.#changed(map);
    if (!isAdmitted) return false;
    await audit.note(map, by, 'seat-admitted', [seat]);
    log.info({ map, seat }, 'seat let in');
    return true;
  }

  /** Ends one seat: its sockets close at once, and nobody else is told. False when there is no such open seat. */
  async endSeat({ map, seat }: Pick<SeatRecord, 'map' | 'seat'>, by: Who): Promise<boolean> {
    const { store, audit, clock, log } = this.#parts;
    if (!(await store.endSeat(map, seat, clock.now()))) return false;
    this.seatEnded(map, seat);
    await audit.note(map, by, 'seat-ended', [seat]);
    log.info({ map, seat }, 'seat ended');
    return true;
  }

  /** A seat has ended in the store: sees it out. */
  seatEnded(map: MapId, seat: SeatId): void {
    const { rooms, lobby } = this.#parts;
    this.#changed(map);
    rooms.endSeat(seat);
    lobby.dismiss(map, (guest) => (guest.seat === seat ? 'seatEnded' : null));
  }

  /** Null takes the window away; who is in by it, and by nothing else, is seen out. */
  async setHomework({ map, person, window, by }: HomeworkSetting): Promise<void> {
    const { meetings, audit, log } = this.#parts;
    await meetings.setHomework(map, person, window);
    this.#changed(map);
    await this.#seeOut(map);
    await audit.note(map, by, 'homework-set', [person]);
    log.info({ map, person, isOpen: window !== null }, 'homework window set');
  }

  /** All that the therapist is told. Outside of a meeting nobody counts as present. */
  async tableOf(map: MapId): Promise<Table> {
    const { store, meetings, rooms, lobby, clock } = this.#parts;
    const meeting = await meetings.current(map);
    const { now, ever } = await meetings.admittedOn(map);
    const connected = rooms.connectedSeats(map);
    const seats = await store.seatsOfMap(map);
    return {
      meeting: meeting && toMeeting(meeting),
      seats: seats.map(({ seat, role, person, device, createdAtMs }) => ({
        ...{ seat, role, person, device, createdAtMs },
        isConnected: (meeting !== null || role === 'therapist') && connected.has(seat),
        isWaiting: meeting !== null && role !== 'therapist' && !now.has(seat) && lobby.has(map, seat),
        wasHere: ever.has(seat),
      })),
      homework: (await meetings.homeworkOn(map)).filter(({ untilMs }) => clock.now() < untilMs),
    };
  }

  /** Somebody came or went: the therapist is told, when it matters to them. */
  presenceChanged(map: MapId): void {
    this.#tellLater(map);
  }

  /** Tells a guest of the waiting room what concerns them, and a device that waits nothing twice. */
  async tell(guest: LobbyGuest): Promise<void> {
    const { seat } = guest;
    if (seat.role === 'therapist') return guest.say({ kind: 'table', table: await this.tableOf(seat.map) });
    const ask = () => this.judge(seat);
    await this.inOneTurn(ask, ({ door }) => {
      // Whatever else happened, to whomever, is not theirs to hear of.
      if (this.#told.get(guest) === door) return;
      this.#told.set(guest, door);
      guest.say({ kind: 'door', door });
    });
  }

  close(): void {
    for (const cancel of [...this.#rounds, ...this.#stale.values()]) cancel();
  }

  async #keepVersion(map: MapId, people: readonly PersonId[]): Promise<void> {
    const { versions, log } = this.#parts;
    try {
      const kept = await versions.keep(map, { name: '', people });
      if (kept === 'full') log.warn({ map }, 'no room for another version');
    } catch (error) {
      log.error({ map, ...describeError(error) }, 'version not kept');
    }
  }

  /** After an end some seats are no more: those whose device was never let in. */
  async #dismissEnded(map: MapId): Promise<void> {
    const open = new Set((await this.#parts.store.seatsOfMap(map)).map(({ seat }) => seat));
    this.#parts.lobby.dismiss(map, ({ seat }) => (open.has(seat) ? null : 'seatEnded'));
  }

  /** Closes the sockets of everybody inside whose door is not open any more. */
  async #seeOut(map: MapId): Promise<void> {
    const { store, rooms } = this.#parts;
    const inside = rooms.connectedSeats(map);
    for (const seat of await store.seatsOfMap(map)) {
      if (seat.role === 'therapist' || !inside.has(seat.seat)) continue;
      const ask = () => this.judge(seat);
      await this.inOneTurn(ask, ({ door }) => {
        if (isOpenDoor(door)) return;
        rooms.dismissSeats(map, (each) => (each.seat === seat.seat ? 'notAdmitted' : null));
      });
    }
  }

  #closeAt(map: MapId, atMs: number): void {
    this.#closing.set(map, Math.min(atMs, this.#closing.get(map) ?? Number.POSITIVE_INFINITY));
  }

  /** Sees out whoever was in by a homework window that has closed by now. */
  async #closeWindows(): Promise<void> {
    const nowMs = this.#parts.clock.now();
    for (const [map, atMs] of [...this.#closing]) {
      if (atMs > nowMs) continue;
      this.#closing.delete(map);
      this.#changed(map);
      await this.#seeOut(map);
    }
  }

  /** A meeting that the therapist has left behind ends by itself: no door stays open unseen. */
  async #endForgotten(): Promise<void> {
    const { clock, limits, meetings, rooms } = this.#parts;
    for (const { map } of await meetings.allOpen()) {
      const nowMs = clock.now();
      const seenMs = rooms.hasTherapist(map) ? nowMs : (this.#therapistSeenMs.get(map) ?? nowMs);
      this.#therapistSeenMs.set(map, seenMs);
      if (nowMs - seenMs >= limits.meetingLingersMs) await this.endMeeting(map, null);
    }
  }

  #every(ms: number, run: () => Promise<void>): Cancel {
    const { clock, log } = this.#parts;
    return repeat(clock, ms, () => {
      run().catch((error: unknown) => log.error(describeError(error), 'doors not looked after'));
    });
  }

  /** From here on what was asked of the store before holds no more. */
  #changed(map: MapId): void {
    this.#turn += 1;
    this.#tellLater(map);
  }

  #tellLater(map: MapId): void {
    const { lobby, clock, log } = this.#parts;
    if (this.#stale.has(map)) return;
    const tell = async (): Promise<void> => {
      this.#stale.delete(map);
      // Guests first: asking lets in whom the meeting lets in by itself.
      const guests = lobby.guestsOf(map);
      for (const guest of guests) if (guest.seat.role !== 'therapist') await this.tell(guest);
      for (const guest of guests) if (guest.seat.role === 'therapist') await this.tell(guest);
    };
    const run = (): void => {
      tell().catch((error: unknown) => log.error({ map, ...describeError(error) }, 'waiting room not told'));
    };
    this.#stale.set(map, clock.after(tellAfterMs, run));
  }
}

const toMeeting = ({ meeting, openedAtMs, letsInKnown }: MeetingRecord): Meeting => ({
  meeting,
  openedAtMs,
  letsInKnown,
});
