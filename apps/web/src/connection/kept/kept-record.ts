import { MapId } from '@undercurrent/cycle';
import { Keeping, SeatGreeting } from '@undercurrent/protocol';
import * as v from 'valibot';

/** What this device knows of a map that it keeps, beside the map itself. */
export const KeptRecord = v.object({
  map: MapId,
  seat: SeatGreeting,
  keeping: Keeping,
  title: v.string(),
  cycleName: v.string(),
  isExample: v.boolean(),
  openedAtMs: v.number(),
  /** When the server was last heard of. */
  heardAtMs: v.number(),
});
export type KeptRecord = Readonly<v.InferOutput<typeof KeptRecord>>;

/** True while a copy may be read without asking the server. A clock that was turned back opens nothing. */
export function mayOpen(
  { keeping, heardAtMs }: Pick<KeptRecord, 'keeping' | 'heardAtMs'>,
  nowMs: number,
): boolean {
  if (keeping?.kind === 'own') return true;
  if (keeping === null || nowMs < heardAtMs) return false;
  return nowMs < (keeping.kind === 'until' ? keeping.atMs : heardAtMs + keeping.forMs);
}
