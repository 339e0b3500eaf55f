import type { RefusalReason } from '@undercurrent/cycle';
import type { ErrorCode } from '@undercurrent/protocol';
import { closeReasons } from '@undercurrent/protocol';
import type { CloseReasonName } from '@undercurrent/protocol';
import { t } from './t.ts';

export const refusalWords = (reason: RefusalReason): string => t(`refusal.${reason}`);
export const errorWords = (code: ErrorCode): string => t(`error.${code}`);

/** Words for a close code; an unlisted one is said like an ended seat. */
export function closeWords(code: number): string {
  const names = Object.keys(closeReasons) as CloseReasonName[];
  const name = names.find((candidate) => closeReasons[candidate].code === code);
  return t(`closed.${name ?? 'seatEnded'}`);
}
