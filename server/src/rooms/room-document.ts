import type { RoomRef, SeatId } from '@undercurrent/cycle';
import { upgrade } from '@undercurrent/document';
import { type AuditAct, type SeatGreeting, parseRoomName } from '@undercurrent/protocol';
import * as Y from 'yjs';
import type { Clock } from '../ops/clock.ts';
import type { Limits } from '../ops/config.ts';
import { type Log, describeError } from '../ops/log.ts';
import type { Step } from '../ops/steps.ts';
import type { GroupCommit } from '../store/group-commit.ts';
import type { LogEntry, StoredRoom, UpdateLog } from '../store/store.ts';
import { type Admission, admitUpdate } from './admit-update.ts';
import { compact } from './compact.ts';
import { type Gate, createGate } from './gate/gate.ts';
import type { PastLog } from './gate/typed-words.ts';
import { type LoadedDocument, UnreadableRoom, beginDocument, loadDocument } from './load-document.ts';
import type { Peer } from './peer.ts';
import { RoomLog } from './room-log.ts';
import { Scrubber } from './scrubber.ts';
import { WritingTold } from './writing-told.ts';

export interface RoomParts {
  readonly store: UpdateLog;
  readonly commit: GroupCommit;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: Limits;
  readonly step: Step;
}

/** What a room is told of its document's store. */
export interface DocumentEvents {
  /** The store takes nothing: until `recovered` the document is read-only, and `shown` is what is stored. */
  readonly stalled: () => void;
  readonly recovered: () => void;
  /** The document is not what the store has, and must be given up. */
  readonly failed: (error: unknown) => void;
}

/** A compaction that failed is not tried again sooner. */
const compactAgainMs = 30_000;

/** The live document of a room with its place in the log. There is one per room, and one writer. */
export class RoomDocument {
  readonly doc: Y.Doc;
  readonly #room: string;
  readonly #parts: RoomParts;
  readonly #gate: Gate;
  readonly #log: RoomLog;
  readonly #scrubber: Scrubber;
  readonly #writing: WritingTold;
  readonly #events: DocumentEvents;
  /** While the store takes nothing: the document as it is stored. */
  #storedDoc: Y.Doc | null = null;
  #snapshotSeq: number;
  #bytesSinceSnapshot = 0;
  #folding: Promise<boolean> | null = null;
  #isHeld = false;
  #compactNotBeforeMs = 0;
  #isDisposed = false;

  private constructor(room: string, parts: RoomParts, opened: Opened) {
    this.#room = room;
    this.#parts = parts;
    this.doc = opened.loaded.doc;
    this.#scrubber = new Scrubber(this.doc);
    this.#writing = new WritingTold();
    this.#events = opened.events;
    this.#snapshotSeq = opened.snapshotSeq;
    const { store, commit, clock } = parts;
    const logParts = { store, commit, clock, retryMs: parts.limits.storeRetryMs };
    this.#log = new RoomLog(opened.loaded.seq, logParts, {
      stalled: (error) => void this.#stall(error),
      recovered: () => this.#recover(),
    });
    const { mapBytes, mapElements, textChars, labelChars, valueDepth } = parts.limits;
    const limits = { mapBytes, mapElements, textChars, labelChars, valueDepth };
    const { room: ref, clients, past } = opened;
    this.#gate = createGate({ doc: this.doc, room: ref, clients, past, limits });
    this.#upgrade();
    this.#readOn();
  }

  /**
   * The document as it is stored; of a private room that nobody has begun, an empty one. Throws
   * `UnreadableRoom` rather than ever giving back less than was saved.
   */
  static async open(room: string, parts: RoomParts, events: DocumentEvents): Promise<RoomDocument> {
    const stored = await parts.store.load(room);
    const loaded = loadOrBegin(room, stored);
    if (loaded.usedOlderSnapshot) parts.log.error({ room, seq: loaded.seq }, 'newest snapshot unreadable');
    const snapshotSeq = stored?.snapshots.at(-1)?.seq ?? 0;
    return new RoomDocument(room, parts, {
      room: refOf(room),
      loaded,
      snapshotSeq: loaded.usedOlderSnapshot ? 0 : snapshotSeq,
      clients: new Map(stored?.clients),
      past: pastOf(stored),
      events,
    });
  }

  /** True unless this Yjs client id is another seat's; from now on it is this one's. */
  mayUse(client: number, seat: SeatId): boolean {
    return this.#gate.claim(client, seat);
  }

  /** How large it is, at most. */
  get bytes(): number {
    return this.#gate.bytes();
  }

  /** Lets an update through the gate; what was admitted is on its way into the store. */
  admit(peer: Peer, update: Uint8Array, maxBytes: number): Admission {
    const { role, person, seat } = peer.seat;
    const from = { role, person, seat, peer: String(peer.id), maxBytes };
    const admission = admitUpdate(this.#gate, update, from);
    if (admission.kind !== 'admitted') return admission;
    this.#parts.step('applied');
    this.#store(peer, admission);
    const followUp = this.#scrubber.scrub(admission.retractions);
    if (followUp !== null) this.#add({ seat: null, newClients: [], update: followUp });
    return { ...admission, followUp };
  }

  /** False while the store takes nothing: nothing is admitted then, so that little waits in memory alone. */
  get isWritable(): boolean {
    return !this.#log.isStalled && !this.#isHeld;
  }

  /** Admits nothing more until `release`; resolves when nothing of the room is on its way into the store. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    await this.settled();
    await this.#folding;
  }

  release(): void {
    this.#isHeld = false;
    if (this.isWritable) this.#events.recovered();
  }

  /** What may be shown to those who have nothing yet; null while it is fetched. */
  get shown(): Y.Doc | null {
    return this.isWritable ? this.doc : this.#storedDoc;
  }

  /** Runs once everything admitted so far is in the store, in the order of the calls. */
  afterStored(run: () => void): void {
    this.#log.afterStored(run);
  }

  /** Resolves when everything admitted so far is stored, or the store has just taken nothing. */
  settled(): Promise<void> {
    return this.#log.settled();
  }

  /** Gives the document up. What was admitted and could not be stored is forgotten with it. */
  dispose(): void {
    this.#isDisposed = true;
    this.#log.dispose();
    this.#storedDoc?.destroy();
    this.doc.destroy();
  }

  /** True when the log since the snapshot has grown long or large. */
  get isDueForCompaction(): boolean {
    const { clock, limits } = this.#parts;
    if (clock.now() < this.#compactNotBeforeMs) return false;
    const updates = this.#log.admittedSeq - this.#snapshotSeq;
    return updates >= limits.compactAfterUpdates || this.#bytesSinceSnapshot >= limits.compactAfterBytes;
  }

  /** Folds the log into a snapshot, if there is anything to fold. A failure keeps the log and is logged. */
  async compact(): Promise<void> {
    if (this.#log.admittedSeq > this.#snapshotSeq) await this.#fold({ isForgetting: false });
  }

  /** Folds the log into a snapshot and drops all that is older. False when that could not be done just now. */
  forget(): Promise<boolean> {
    return this.#fold({ isForgetting: true });
  }

  #fold(how: { readonly isForgetting: boolean }): Promise<boolean> {
    if (this.#folding !== null || this.#isHeld) return Promise.resolve(false);
    this.#folding = this.#foldNow(how).finally(() => {
      this.#folding = null;
    });
    return this.#folding;
  }

  async #foldNow({ isForgetting }: { readonly isForgetting: boolean }): Promise<boolean> {
    const seq = this.#log.admittedSeq;
    const bytes = this.#bytesSinceSnapshot;
    const state = Y.encodeStateAsUpdate(this.doc);
    const { store, log, clock, step } = this.#parts;
    try {
      await this.settled();
      if (this.#log.storedSeq < seq) return false;
      await compact(store, this.#room, { seq, state, step, isForgetting });
      this.#snapshotSeq = seq;
      this.#bytesSinceSnapshot -= bytes;
      log.debug({ room: this.#room, seq, bytes: state.length, isForgetting }, 'room compacted');
      return true;
    } catch (error) {
      this.#compactNotBeforeMs = clock.now() + compactAgainMs;
      log.error({ room: this.#room, seq, ...describeError(error) }, 'compaction refused');
      return false;
    }
  }

  /** Changes with everything that `shown` shows. */
  get seq(): number {
    return this.#storedDoc === null ? this.#log.admittedSeq : this.#log.storedSeq;
  }

  #store({ seat: { map, ...who } }: Peer, { update, newClients, acts, retractions }: Admitted): void {
    const atMs = this.#parts.clock.now();
    const told = acts.filter((act) => this.#writing.isNews(who.seat, act, atMs));
    const audit = told.map((act) => ({ map, atMs, ...whoDid(act, who), ...act }));
    const cards = [...retractions.cards.keys()];
    const retraction = cards.length > 0 ? { retraction: { cards, atMs } } : {};
    this.#add({ update, newClients, seat: who.seat, audit, ...retraction });
  }

  #add(entry: Omit<LogEntry, 'room' | 'seq'>): void {
    this.#bytesSinceSnapshot += entry.update.length;
    this.#log.add({ ...entry, room: this.#room });
  }

  /** Who typed which words is gathered from the log beside everything else: nobody waits for their map until it is. */
  #readOn(): void {
    this.#parts.clock.after(0, () => {
      if (!this.#isDisposed && this.#gate.readOn()) this.#readOn();
    });
  }

  /** What an older format lacks is stored before anybody sees it. */
  #upgrade(): void {
    const keep = (update: Uint8Array) =>
      this.#log.add({ room: this.#room, update, newClients: [], seat: null });
    this.doc.on('update', keep);
    upgrade(this.doc);
    this.doc.off('update', keep);
  }

  async #stall(error: unknown): Promise<void> {
    const { store, log } = this.#parts;
    log.error({ room: this.#room, seq: this.#log.storedSeq, ...describeError(error) }, 'room is read-only');
    try {
      const { doc, seq } = loadOrBegin(this.#room, await store.load(this.#room));
      if (this.#isDisposed || !this.#log.isStalled) return doc.destroy();
      if (seq !== this.#log.storedSeq) throw new Error('the store and the log have parted', { cause: error });
      this.#storedDoc = doc;
    } catch (cause) {
      if (!this.#isDisposed) this.#events.failed(cause);
      return;
    }
    this.#log.keepTrying();
    this.#events.stalled();
  }

  #recover(): void {
    this.#storedDoc?.destroy();
    this.#storedDoc = null;
    this.#parts.log.info({ room: this.#room, seq: this.#log.storedSeq }, 'room is writable again');
    this.#events.recovered();
  }
}

type Admitted = Extract<Admission, { kind: 'admitted' }>;

interface Opened {
  readonly room: RoomRef;
  readonly loaded: LoadedDocument;
  readonly snapshotSeq: number;
  readonly clients: ReadonlyMap<number, SeatId>;
  readonly past: PastLog;
  readonly events: DocumentEvents;
}

function refOf(room: string): RoomRef {
  const address = parseRoomName(room);
  if (address === null) throw new UnreadableRoom('there is no such room');
  return address.room;
}

/** Only a private room may be one that nobody has begun; a map is made with its first content. */
function loadOrBegin(room: string, stored: StoredRoom | null): LoadedDocument {
  return stored === null && refOf(room).kind !== 'map' ? beginDocument() : loadDocument(stored);
}

/** Nobody is told who asked for a pause, here neither. */
function whoDid(
  { verb }: AuditAct,
  who: Omit<SeatGreeting, 'map'>,
): Omit<SeatGreeting, 'map'> | typeof nobody {
  return verb === 'pause-begun' ? nobody : who;
}

const nobody = { seat: null, role: null, person: null } as const;

/** Everything that is stored, from the oldest snapshot on. */
function pastOf(stored: StoredRoom | null): PastLog {
  const base = stored?.snapshots[0];
  const updates = stored?.updates.filter(({ seq }) => seq > (base?.seq ?? 0)) ?? [];
  return { base: base?.state ?? null, updates: updates.map(({ update }) => update) };
}
