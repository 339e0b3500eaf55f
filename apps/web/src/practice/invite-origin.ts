import type { MapId } from '@undercurrent/cycle';
import { Addresses } from '@undercurrent/protocol';
import { useEffect } from 'react';
import { create } from 'zustand';
import { isOwnMachine, ownOrigin } from '../platform/url.ts';
import { useApi } from './use-api.tsx';

interface InviteOriginStore {
  /** Where other devices find the server, likeliest first; null until it was asked. */
  readonly origins: readonly string[] | null;
  /** The one that links and codes are given for. */
  readonly origin: string | null;
  readonly learn: (origins: readonly string[]) => void;
  readonly choose: (origin: string) => void;
}

/**
 * Where others are invited to: to where this page is open, unless only this computer knows that address. Then it is
 * one at which other devices of the same network find this computer.
 */
export const useInviteOrigin = create<InviteOriginStore>()((set) => ({
  origins: isOwnMachine() ? null : [],
  origin: isOwnMachine() ? null : ownOrigin(),
  learn: (origins) =>
    set(({ origin }) => ({
      origins,
      origin: origin !== null && origins.includes(origin) ? origin : (origins[0] ?? ownOrigin()),
    })),
  choose: (origin) => set({ origin }),
}));

/** Asks anew whenever somebody is about to invite: a computer changes its networks. */
export function useAskedOrigins(map: MapId): void {
  const api = useApi();
  const learn = useInviteOrigin((store) => store.learn);
  useEffect(() => {
    if (!isOwnMachine()) return undefined;
    let isOver = false;
    void api.ask(Addresses, { method: 'GET', path: `/maps/${map}/addresses` }).then((answer) => {
      if (!isOver) learn(answer.kind === 'answer' ? answer.value.origins : []);
    });
    return () => {
      isOver = true;
    };
  }, [api, map, learn]);
}
