import type { MapId } from '@undercurrent/cycle';
import { createStore } from 'zustand/vanilla';
import type { Clock } from '../../platform/clock.ts';
import type { KeepState, Keeper, KeptRoom } from '../keeping.ts';
import type { KeptStore } from './kept-store.ts';
import { joinRoom } from './join-room.ts';
import { createRoomCopy } from './room-copy.ts';

export interface KeeperSetup {
  readonly map: MapId;
  readonly tab: string;
  readonly store: KeptStore;
  readonly rooms: ReadonlyMap<string, KeptRoom>;
  readonly clock: Clock;
}

/** The worst that a room says is how it stands with the map. */
const order: readonly KeepState[] = ['refused', 'full', 'writing', 'kept'];

/** Writes all rooms of a map on this device, from what it had kept of them before on. */
export function createKeeper({ map, tab, store, rooms, clock }: KeeperSetup): Keeper {
  const state = createStore<KeepState>()(() => 'kept');
  const states = new Map<string, KeepState>();
  const waiting = new Map(rooms);
  return {
    state,
    join: (room, current) => {
      const told = (next: KeepState) => {
        // While what failed is tried again, it has not been mended yet.
        const isStillBad = next === 'writing' && ['full', 'refused'].includes(states.get(room) ?? 'kept');
        if (isStillBad) return;
        states.set(room, next);
        state.setState(order.find((each) => [...states.values()].includes(each)) ?? 'kept', true);
      };
      const kept = waiting.get(room) ?? null;
      waiting.delete(room);
      const place = { map, room, tab };
      return joinRoom(kept, current, (whole) => createRoomCopy({ place, store, clock, whole, told }));
    },
  };
}
