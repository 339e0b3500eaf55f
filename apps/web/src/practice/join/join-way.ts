import { isCode, readCode } from '@undercurrent/protocol';
import { create } from 'zustand';
import { takeFragment } from '../../platform/url.ts';

interface JoinWayStore {
  /** The secret of the invitation that was opened, in memory alone. */
  readonly secret: string | null;
  /** The code that was scanned or typed, in memory alone. */
  readonly code: string | null;
  readonly keepSecret: (secret: string | null) => void;
  readonly keepCode: (code: string | null) => void;
}

/** By which way this page comes in to a map. */
export const useJoinWay = create<JoinWayStore>()((set) => ({
  secret: null,
  code: null,
  keepSecret: (secret) => set({ secret }),
  keepCode: (code) => set({ code }),
}));

/** Takes the secret or the code of a way in out of the address at once: it stays in no history and on no screen. */
export function takeJoinWay(): void {
  if (location.pathname !== '/join') return;
  const fragment = takeFragment();
  if (fragment === '') return;
  const { keepSecret, keepCode } = useJoinWay.getState();
  if (isCode(fragment)) keepCode(readCode(fragment));
  else keepSecret(fragment);
}
