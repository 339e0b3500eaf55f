import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Keeper } from './keeping.ts';
import type { ConnectionState, OtherPresence, SaveState } from './map-connection.ts';
import type { RescuedWords } from './rescued-words.ts';

/** What the screens read of a connection; it outlives every document that is loaded for it. */
export interface ConnectionStores<Model = unknown> {
  /** Null until the first sync. Replaced on every change; unchanged parts stay identical. */
  readonly model: StoreApi<Model | null>;
  readonly state: StoreApi<ConnectionState>;
  readonly saveState: StoreApi<SaveState>;
  readonly others: StoreApi<readonly OtherPresence[]>;
  readonly rescued: StoreApi<readonly RescuedWords[]>;
  readonly setbacks: StoreApi<number>;
  readonly listEdition: StoreApi<number>;
  /** Whoever keeps this map on this device; null: nobody does. */
  readonly keeper: StoreApi<Keeper | null>;
  readonly history: StoreApi<{ readonly canUndo: boolean; readonly canRedo: boolean }>;
}

/** What all connections of a map keep in one place: words that found none are shown in one list. */
export type SharedStores = Pick<ConnectionStores, 'rescued' | 'setbacks' | 'keeper'>;

export function createConnectionStores<Model>(shared?: SharedStores): ConnectionStores<Model> {
  return {
    model: createStore<Model | null>()(() => null),
    state: createStore<ConnectionState>()(() => ({ name: 'connecting' })),
    saveState: createStore<SaveState>()(() => 'unsynced'),
    others: createStore<readonly OtherPresence[]>()(() => []),
    history: createStore(() => ({ canUndo: false, canRedo: false })),
    listEdition: createStore(() => 0),
    rescued: shared?.rescued ?? createStore<readonly RescuedWords[]>()(() => []),
    keeper: shared?.keeper ?? createStore<Keeper | null>()(() => null),
    setbacks: shared?.setbacks ?? createStore(() => 0),
  };
}

/** Sets a store unless it says the same already. */
export function update<T>(store: StoreApi<T>, next: T, isSame: (a: T, b: T) => boolean = Object.is): void {
  if (!isSame(store.getState(), next)) store.setState(next, true);
}
