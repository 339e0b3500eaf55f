import type { SeatId } from '@undercurrent/cycle';
import type { AuditAct, AuditVerb } from '@undercurrent/protocol';

/** What is done letter by letter, where words reach everybody while they are written. */
const writingVerbs: ReadonlySet<AuditVerb> = new Set(['mark-changed', 'cycle-named', 'story-edited']);

/** Who goes on writing within so long is told of once. */
const sittingMs = 60_000;

/** Keeps the audit log to one entry for each sitting of writing, not one for each letter. */
export class WritingTold {
  readonly #untilMs = new Map<string, number>();

  /** True for an act that is to be told of. */
  isNews(seat: SeatId, { verb, ids }: AuditAct, atMs: number): boolean {
    if (!writingVerbs.has(verb)) return true;
    const name = [seat, verb, ...ids].join(' ');
    if ((this.#untilMs.get(name) ?? 0) > atMs) return false;
    for (const [known, untilMs] of this.#untilMs) if (untilMs <= atMs) this.#untilMs.delete(known);
    this.#untilMs.set(name, atMs + sittingMs);
    return true;
  }
}
