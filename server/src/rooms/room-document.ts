import type { SeatId } from '@undercurrent/cycle';
import { upgrade } from '@undercurrent/document';
import * as Y from 'yjs';
import type { Clock } from '../ops/clock.ts';
import type { Limits } from '../ops/config.ts';
import { type Log, describeError } from '../ops/log.ts';
import type { GroupCommit } from '../store/group-commit.ts';
import type { StoredRoom, UpdateLog } from '../store/store.ts';
import { type Admission, admitUpdate } from './admit-update.ts';
import { compact } from './compact.ts';
import { type Gate, createGate } from './gate/gate.ts';
import type { PastLog } from './gate/typed-words.ts';
import { type LoadedDocument, loadDocument } from './load-document.ts';
import type { Peer } from './peer.ts';

export interface RoomParts {
  readonly store: UpdateLog;
  readonly commit: GroupCommit;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: Limits;
}

/** The live document of a room with its place in the log. There is one per room, and one writer. */
export class RoomDocument {
  readonly doc: Y.Doc;
  readonly #room: string;
  readonly #parts: RoomParts;
  readonly #gate: Gate;
  readonly #onFailed: (error: unknown) => void;
  #seq: number;
  #snapshotSeq: number;
  #bytesSinceSnapshot = 0;
  #stored: Promise<void> = Promise.resolve();
  #isCompacting = false;

  private constructor(room: string, parts: RoomParts, opened: Opened) {
    this.#room = room;
    this.#parts = parts;
    this.doc = opened.loaded.doc;
    this.#seq = opened.loaded.seq;
    this.#snapshotSeq = opened.snapshotSeq;
    const { mapBytes, mapElements } = parts.limits;
    const limits = { mapBytes, mapElements };
    this.#gate = createGate({ doc: this.doc, clients: opened.clients, past: opened.past, limits });
    this.#onFailed = opened.onFailed;
  }

  /**
   * The document as it is stored. Throws `UnreadableRoom` rather than ever giving back less than was saved.
   * `onFailed` is called when an admitted update could not be committed: the document is then ahead of the
   * store, and must be given up.
   */
  static async open(
    room: string,
    parts: RoomParts,
    onFailed: (error: unknown) => void,
  ): Promise<RoomDocument> {
    const stored = await parts.store.load(room);
    const loaded = await upgraded(room, parts, loadDocument(stored));
    if (loaded.usedOlderSnapshot) parts.log.error({ room, seq: loaded.seq }, 'newest snapshot unreadable');
    const snapshotSeq = stored?.snapshots.at(-1)?.seq ?? 0;
    return new RoomDocument(room, parts, {
      loaded,
      snapshotSeq: loaded.usedOlderSnapshot ? 0 : snapshotSeq,
      clients: new Map(stored?.clients),
      past: pastOf(stored),
      onFailed,
    });
  }

  /** True unless this Yjs client id is another seat's; from now on it is this one's. */
  mayUse(client: number, seat: SeatId): boolean {
    return this.#gate.claim(client, seat);
  }

  /** Lets an update through the gate; what was admitted is on its way into the store. */
  admit(peer: Peer, update: Uint8Array, maxBytes: number): Admission {
    const { role, person, seat } = peer.seat;
    const from = { role, person, seat, peer: String(peer.id), maxBytes };
    const admission = admitUpdate(this.#gate, update, from);
    if (admission.kind === 'admitted') this.#store(seat, admission.update, admission.newClients);
    return admission;
  }

  /** Runs once everything admitted so far is in the store, in the order of the calls; never if it fails. */
  afterStored(run: () => void): void {
    this.#stored.then(run, () => {});
  }

  /** Resolves when everything admitted so far is stored or has failed. */
  async settled(): Promise<void> {
    await this.#parts.commit.flush();
    await this.#stored.catch(() => {});
  }

  /** True when the log since the snapshot has grown long or large. */
  get isDueForCompaction(): boolean {
    const { compactAfterUpdates, compactAfterBytes } = this.#parts.limits;
    return (
      this.#seq - this.#snapshotSeq >= compactAfterUpdates || this.#bytesSinceSnapshot >= compactAfterBytes
    );
  }

  /** Folds the log into a snapshot, if there is anything to fold. A failure keeps the log and is logged. */
  async compact(): Promise<void> {
    if (this.#isCompacting || this.#seq === this.#snapshotSeq) return;
    this.#isCompacting = true;
    const seq = this.#seq;
    const bytes = this.#bytesSinceSnapshot;
    const state = Y.encodeStateAsUpdate(this.doc);
    const { store, log } = this.#parts;
    try {
      await this.settled();
      await compact(store, this.#room, { seq, state });
      this.#snapshotSeq = seq;
      this.#bytesSinceSnapshot -= bytes;
      log.debug({ room: this.#room, seq, bytes: state.length }, 'room compacted');
    } catch (error) {
      log.error({ room: this.#room, seq, ...describeError(error) }, 'compaction refused');
    } finally {
      this.#isCompacting = false;
    }
  }

  /** Changes with every admitted update. */
  get seq(): number {
    return this.#seq;
  }

  #store(seat: SeatId, update: Uint8Array, newClients: readonly number[]): void {
    this.#seq += 1;
    this.#bytesSinceSnapshot += update.length;
    const entry = { room: this.#room, seq: this.#seq, update, newClients, seat };
    this.#stored = this.#parts.commit.add(entry);
    this.#stored.catch(this.#onFailed);
  }
}

interface Opened {
  readonly loaded: LoadedDocument;
  readonly snapshotSeq: number;
  readonly clients: ReadonlyMap<number, SeatId>;
  readonly past: PastLog;
  readonly onFailed: (error: unknown) => void;
}

/** A document in this format: what an older one lacks is stored before anybody sees it. */
async function upgraded(
  room: string,
  { commit }: RoomParts,
  loaded: LoadedDocument,
): Promise<LoadedDocument> {
  const { doc, seq } = loaded;
  const updates: Uint8Array[] = [];
  const keep = (update: Uint8Array) => updates.push(update);
  doc.on('update', keep);
  upgrade(doc);
  doc.off('update', keep);
  const entries = updates.map((update, index) => ({ room, seq: seq + 1 + index, update }));
  await Promise.all(entries.map((entry) => commit.add({ ...entry, newClients: [], seat: null })));
  return { ...loaded, seq: seq + entries.length };
}

/** Everything that is stored, from the oldest snapshot on. */
function pastOf(stored: StoredRoom | null): PastLog {
  const base = stored?.snapshots[0];
  const updates = stored?.updates.filter(({ seq }) => seq > (base?.seq ?? 0)) ?? [];
  return { base: base?.state ?? null, updates: updates.map(({ update }) => update) };
}
