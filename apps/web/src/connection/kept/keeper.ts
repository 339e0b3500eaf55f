import type { MapId } from '@undercurrent/cycle';
import { createStore } from 'zustand/vanilla';
import type { Clock } from '../../platform/clock.ts';
import type { KeepState, Keeper, KeptHere, KeptRoom } from '../keeping.ts';
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
  const open = new Map<string, KeptHere>();
  return {
    state,
    adopt: (left) => {
      for (const [room, kept] of left) {
        const here = open.get(room);
        if (here) here.adopt(kept);
        else waiting.set(room, kept);
      }
    },
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
      const here = joinRoom(kept, current, (whole) => createRoomCopy({ place, store, clock, whole, told }));
      open.set(room, here);
      return {
        ...here,
        dispose: () => {
          if (open.get(room) === here) open.delete(room);
          here.dispose();
        },
      };
    },
  };
}
