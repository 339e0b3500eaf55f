import type { MapId } from '@undercurrent/cycle';
import type { AuditEntry, AuditPage, AuditVerb } from '@undercurrent/protocol';
import type { Clock } from '../ops/clock.ts';
import { findBreak } from '../store/audit-chain.ts';
import type { AuditStore, SeatRecord } from '../store/store.ts';

export type Who = Pick<SeatRecord, 'seat' | 'role' | 'person'>;

/** So many entries are read at once. */
const pageLength = 200;

/** The log of who did what and when, a log a map. What happens in a map itself is noted with its updates. */
export class Audit {
  readonly #store: AuditStore;
  readonly #clock: Clock;

  constructor(store: AuditStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Notes what somebody did at a map's doors; `who` is null for the server itself. Resolves when it is stored. */
  note(map: MapId, who: Who | null, verb: AuditVerb, ids: readonly string[] = []): Promise<void> {
    const { seat, role, person } = who ?? { seat: null, role: null, person: null };
    return this.#store.noteAudit({ map, atMs: this.#clock.now(), seat, role, person, verb, ids });
  }

  /** The newest entries before this one, or of all, the newest first. */
  async page(map: MapId, before: number): Promise<AuditPage> {
    const { entries, head } = await this.#store.auditOf(map);
    const older = entries.filter(({ seq }) => seq < before);
    return {
      entries: older.slice(-pageLength).toReversed(),
      isWhole: findBreak(map, entries, head) === null,
      hasMore: older.length > pageLength,
    };
  }

  /** All entries of these verbs, the oldest first. */
  entriesOf(map: MapId, verbs: readonly AuditVerb[]): Promise<readonly AuditEntry[]> {
    return this.#store.auditOfVerbs(map, verbs);
  }
}
