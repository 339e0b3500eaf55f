import { closeReasons } from '@undercurrent/protocol';
import './learn-closings.ts';
import { isWordKey, t } from './t.ts';

/** Words for a close code; an unlisted one is said like an ended seat. */
export function closeWords(code: number): string {
  const known = Object.entries(closeReasons).find(([, reason]) => reason.code === code);
  const key = `closed.${known?.[0] ?? ''}`;
  return t(isWordKey(key) ? key : 'closed.seatEnded');
}
