import type { CardId } from '@undercurrent/cycle';
import { useStore } from 'zustand';
import type { OtherPresence } from '../../connection/map-connection.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { useWalk } from '../../stores/walk.ts';

/** What this screen has to do with a walk: it leads one, follows one of somebody else, or is away from that. */
export type Walking = 'none' | 'leading' | 'following' | 'away';

/** Whoever leads a walk; of two who began at the same moment the one whose seat’s id comes first. */
export function leaderAmong(others: readonly OtherPresence[]): OtherPresence | null {
  let leader: OtherPresence | null = null;
  for (const other of others) {
    if (!other.presence.walk) continue;
    if (!leader || other.seat.id < leader.seat.id) leader = other;
  }
  return leader;
}

/** Where somebody else has led a walk to; null while nobody does. Wakes only when that changes. */
export function useLedCard(): CardId | null {
  return useStore(useConnection().others, (others) => leaderAmong(others)?.presence.walk ?? null);
}

/** What this screen has to do with a walk just now. */
export function useWalking(): Walking {
  const isLeading = useWalk((store) => store.place !== null);
  const isAlong = useWalk((store) => store.isAlong);
  const led = useLedCard();
  if (isLeading) return 'leading';
  if (led === null) return 'none';
  return isAlong ? 'following' : 'away';
}
