import type { ApiRefusal } from '../connection/api.ts';
import type { WordKey } from '../words/t.ts';
import '../words/learn-errors.ts';
import { t } from '../words/t.ts';

/** The key of what to say when the server said no, or nothing. */
export function askKey(refusal: ApiRefusal): WordKey {
  return refusal.error === 'unreachable' ? 'error.unavailable' : `error.${refusal.error}`;
}

export const askWords = (refusal: ApiRefusal): string => t(askKey(refusal));
