import { refuse } from '@undercurrent/cycle';
import type { Refusal } from '@undercurrent/cycle';

/** Words as they were for whoever wrote, and as they left them; what others wrote meanwhile stays. */
export interface WordsWritten {
  readonly from: string;
  readonly to: string;
}

/** No when words grow beyond their limit; what several wrote at once may be longer, and be made shorter. */
export function refusedLength(from: string, to: string, max: number): Refusal | null {
  return to.length > max && to.length > from.length ? refuse('too-long') : null;
}
