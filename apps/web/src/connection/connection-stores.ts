import type { CycleMap } from '@undercurrent/cycle';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ConnectionState, MapConnection, OtherPresence, SaveState } from './map-connection.ts';
import type { RescuedWords } from './rescued-words.ts';

type Stored = 'map' | 'state' | 'saveState' | 'others' | 'history' | 'rescued' | 'setbacks';

/** What the screens read of a connection; it outlives every document that is loaded for it. */
export type ConnectionStores = Pick<MapConnection, Stored>;

export function createConnectionStores(): ConnectionStores {
  return {
    map: createStore<CycleMap | null>()(() => null),
    state: createStore<ConnectionState>()(() => ({ name: 'connecting' })),
    saveState: createStore<SaveState>()(() => 'unsynced'),
    others: createStore<readonly OtherPresence[]>()(() => []),
    history: createStore(() => ({ canUndo: false, canRedo: false })),
    rescued: createStore<readonly RescuedWords[]>()(() => []),
    setbacks: createStore(() => 0),
  };
}

/** Sets a store unless it says the same already. */
export function update<T>(store: StoreApi<T>, next: T, isSame: (a: T, b: T) => boolean = Object.is): void {
  if (!isSame(store.getState(), next)) store.setState(next, true);
}
