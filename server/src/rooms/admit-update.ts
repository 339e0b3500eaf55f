import type { Role, PersonId, SeatId } from '@undercurrent/cycle';
import type { AuditAct, CloseReasonName, RefusalNotice } from '@undercurrent/protocol';
import { type Gate, type Refusal, SpoiledRoom } from './gate/gate.ts';
import type { Retractions } from './gate/retractions.ts';

/** The judgement on one update. Only `admitted` and `spoiled` have touched the document. */
export type Admission =
  | {
      readonly kind: 'admitted';
      /** What really changed, encoded anew: this is stored and sent on, never the bytes that came. */
      readonly update: Uint8Array;
      /** Client ids whose first structs these are. */
      readonly newClients: readonly number[];
      /** What it did, for the audit log. */
      readonly acts: readonly AuditAct[];
      readonly retractions: Retractions;
      /** What the server wrote after it, of its own, to take out what words that were taken back left behind. */
      readonly followUp: Uint8Array | null;
    }
  | { readonly kind: 'nothing-new' }
  /** It builds on something that is not here yet. */
  | { readonly kind: 'hanging' }
  | {
      readonly kind: 'refused';
      readonly reason: CloseReasonName;
      /** What a client that knows our frames is told before it is closed. */
      readonly notice: RefusalNotice | null;
    }
  /** It got past the checks and broke while it was applied: the document must be loaded again. */
  | { readonly kind: 'spoiled' };

export interface UpdateFrom {
  readonly role: Role;
  readonly person: PersonId | null;
  readonly seat: SeatId;
  /** Names the socket as the origin of the transaction. */
  readonly peer: string;
  readonly maxBytes: number;
}

/** The one function that every update from a peer passes on its way into a room's document. */
export function admitUpdate(gate: Gate, update: Uint8Array, from: UpdateFrom): Admission {
  if (update.length > from.maxBytes) return { kind: 'refused', reason: 'tooLarge', notice: null };
  try {
    const judgement = gate.admit(update, from);
    switch (judgement.kind) {
      case 'accepted':
        return { ...judgement, kind: 'admitted', followUp: null };
      case 'refused':
        return { kind: 'refused', reason: closeReasonOf(judgement), notice: noticeOf(judgement) };
      default:
        return judgement;
    }
  } catch (error) {
    if (error instanceof SpoiledRoom) return { kind: 'spoiled' };
    throw error;
  }
}

function closeReasonOf({ step, code }: Refusal): CloseReasonName {
  if (code === 'too-large') return 'tooLarge';
  if (code === 'map-full') return 'refused';
  return step === 'shape' ? 'malformed' : 'refused';
}

function noticeOf({ code, places }: Refusal): RefusalNotice {
  return { code, places: [...places] };
}
