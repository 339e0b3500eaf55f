import type { RefusalReason } from '@undercurrent/cycle';
import { closeReasons } from '@undercurrent/protocol';
import type { ErrorCode } from '@undercurrent/protocol';
import { isWordKey, t } from './t.ts';

export const refusalWords = (reason: RefusalReason): string => t(`refusal.${reason}`);
export const errorWords = (code: ErrorCode): string => t(`error.${code}`);

/** Words for a close code; an unlisted one is said like an ended seat. */
export function closeWords(code: number): string {
  const known = Object.entries(closeReasons).find(([, reason]) => reason.code === code);
  const key = `closed.${known?.[0] ?? ''}`;
  return t(isWordKey(key) ? key : 'closed.seatEnded');
}
