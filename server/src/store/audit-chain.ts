import { createHash } from 'node:crypto';
import type { MapId } from '@undercurrent/cycle';
import type { AuditEntry } from '@undercurrent/protocol';

/** Where a map's log ends: kept beside the entries, so that the newest can't go missing unseen either. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/** What the first entry of a map follows. */
export const firstHead: AuditHead = { seq: 0, hash: '' };

/** The hash of an entry: it binds what the entry says, whose map it is, and all that stands before it. */
export function hashOf(map: MapId, former: AuditHead, entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, atMs, seat, role, person, verb, ids } = entry;
  const said = JSON.stringify([former.hash, map, seq, atMs, seat, role, person, verb, ids]);
  return createHash('sha256').update(said).digest('base64url');
}

/**
 * The number of the first entry that is not as it was written, or not where it was; null when the log is whole.
 * `entries` are all of a map's, the oldest first.
 */
export function findBreak(map: MapId, entries: readonly AuditEntry[], head: AuditHead): number | null {
  let former = firstHead;
  for (const entry of entries) {
    const isNext = entry.seq === former.seq + 1 && entry.hash === hashOf(map, former, entry);
    if (!isNext) return former.seq + 1;
    former = entry;
  }
  return former.seq === head.seq && former.hash === head.hash ? null : former.seq + 1;
}
