import { create } from 'zustand';
import { takeFragment } from '../platform/url.ts';

interface JoinSecretStore {
  readonly secret: string | null;
  readonly keep: (secret: string | null) => void;
}

/** The secret of the invitation that was opened, in memory alone. */
export const useJoinSecret = create<JoinSecretStore>()((set) => ({
  secret: null,
  keep: (secret) => set({ secret }),
}));

/** Takes the secret of an invitation out of the address at once: it stays in no history and on no screen. */
export function takeJoinSecret(): void {
  if (location.pathname !== '/join') return;
  const secret = takeFragment();
  if (secret) useJoinSecret.getState().keep(secret);
}
