import { boardOf, may } from '@undercurrent/cycle';
import type { Act, Actor, Card, CardId, CycleMap, Person, Subject } from '@undercurrent/cycle';
import { isEqual } from '@undercurrent/document';
import { createContext, use, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { KeepState } from './keeping.ts';
import type { ConnectionState, MapConnection, SaveState } from './map-connection.ts';

const Context = createContext<MapConnection | null>(null);
const nobody: readonly Person[] = [];

/** Gives the rooms inside it the map that is open. Made once by the shell, outside React's effects. */
export function ConnectionProvider({
  connection,
  children,
}: {
  connection: MapConnection;
  children: ReactNode;
}) {
  return <Context value={connection}>{children}</Context>;
}

/** The open map: for acts and handlers. It never changes, so it never wakes a component. */
export function useConnection(): MapConnection {
  const connection = use(Context);
  if (!connection) throw new Error('useConnection outside of a ConnectionProvider');
  return connection;
}

/** The whole map, or null before the first sync. Wakes on every change: prefer the smaller hooks, and `useReading`. */
export function useMap(): CycleMap | null {
  return useStore(useConnection().map);
}

/**
 * What a component reads off the map, as plain values; null before the first sync. It wakes only when that says something
 * else, and then gets another object.
 */
export function useReading<Reading>(read: (map: CycleMap) => Reading): Reading | null {
  const last = useRef<Reading | null>(null);
  return useStore(useConnection().map, (map) => {
    const now = map && read(map);
    if (!isEqual(last.current, now)) last.current = now;
    return last.current;
  });
}

/** One card that is on the map, or null; wakes only when this card changed. */
export function useCard(id: CardId): Card | null {
  return useStore(useConnection().map, (map) => map?.cards.get(id) ?? null);
}

/** True while the meeting is paused. */
export function usePaused(): boolean {
  return useStore(useConnection().map, (map) => map?.isPaused ?? false);
}

/** The people in rank order; wakes only when one of them changed. */
export function usePeople(): readonly Person[] {
  return useStore(useConnection().map, (map) => map?.people ?? nobody);
}

/** Who acts on this seat; another object only where somebody else takes a shared device into their hands. */
export function useActor(): Actor {
  return useStore(useConnection().speaker);
}

/** The board as the rules see it, with what the therapist holds back; wakes only when that changes. */
export function useBoard(): Subject {
  const { map } = useConnection();
  const isLocked = useStore(map, (now) => now?.isLocked ?? false);
  const floor = useStore(map, (now) => now?.floor ?? null);
  return useMemo(() => boardOf({ isLocked, floor }), [isLocked, floor]);
}

/** Whether the rules let this seat do something to the board as a whole just now. */
export function useMay(act: Act): boolean {
  return may(useActor(), act, useBoard());
}

export function useSaveState(): SaveState {
  return useStore(useConnection().saveState);
}

export function useConnectionState(): ConnectionState {
  return useStore(useConnection().state);
}

const notKept = createStore<KeepState>()(() => 'off');

/** How it stands with the copy on this device. */
export function useKeepState(): KeepState {
  const keeper = useStore(useConnection().keeper);
  return useStore(keeper?.state ?? notKept);
}

/** Whether undo and redo would find something to do. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  return useStore(useConnection().history);
}

/** Runs a command as one named act: `run('confirm words', (map, actor) => confirmWords(map, actor, { id }))`. */
export function useRun(): MapConnection['run'] {
  return useConnection().run;
}
