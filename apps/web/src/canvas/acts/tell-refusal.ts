import type { Refusal } from '@undercurrent/cycle';
import { useNotice } from '../../stores/notice.ts';

/** Says a no kindly; nothing for null. */
export function tellRefusal(refusal: Refusal | null): void {
  if (!refusal) return;
  useNotice.getState().tell({ key: `refusal.${refusal.reason}`, politeness: 'assertive' });
}
