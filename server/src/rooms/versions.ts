import { type MapId, type PersonId, type VersionId, createVersionId } from '@undercurrent/cycle';
import { roomName } from '@undercurrent/protocol';
import * as Y from 'yjs';
import type { Clock } from '../ops/clock.ts';
import type { VersionRecord, VersionStore } from '../store/store.ts';
import type { Rooms } from './rooms.ts';

export interface VersionsParts {
  readonly store: VersionStore;
  readonly rooms: Pick<Rooms, 'read' | 'version'>;
  readonly clock: Clock;
  /** Makes the random part of an id. */
  readonly random: () => string;
  /** So many of one map. */
  readonly most: number;
}

/** What a version is kept with. */
export interface Moment {
  readonly name: string;
  /** Who of the couple was there. */
  readonly people: readonly PersonId[];
}

/** How a map was at the end of each meeting: kept beside it, never over it. */
export class Versions {
  readonly #parts: VersionsParts;

  constructor(parts: VersionsParts) {
    this.#parts = parts;
  }

  /**
   * Keeps the map as it is now. `same` when nothing has changed since the newest version, which then stands for
   * this moment too; `full` when there is room for no more.
   */
  async keep(map: MapId, { name, people }: Moment): Promise<VersionId | 'same' | 'full'> {
    const { store, rooms, clock, random, most } = this.#parts;
    const kept = await store.versionsOf(map);
    const room = roomName(map);
    const seq = await rooms.version(room);
    if (kept.at(-1)?.seq === seq) return 'same';
    if (kept.length >= most) return 'full';
    const state = await rooms.read(room, (doc) => Y.encodeStateAsUpdate(doc));
    const version = createVersionId(random);
    await store.keepVersion({ version, map, seq, atMs: clock.now(), name, people }, state);
    return version;
  }

  /** All versions of a map, the oldest first. */
  list(map: MapId): Promise<readonly VersionRecord[]> {
    return this.#parts.store.versionsOf(map);
  }

  /** A version as Yjs bytes; null when this map has no such version. */
  read(map: MapId, version: VersionId): Promise<Uint8Array | null> {
    return this.#parts.store.versionState(map, version);
  }

  /** False when this map has no such version. */
  rename(map: MapId, version: VersionId, name: string): Promise<boolean> {
    return this.#parts.store.nameVersion(map, version, name);
  }
}
