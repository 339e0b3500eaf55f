import { Presence } from '@undercurrent/protocol';
import * as v from 'valibot';
import type { Awareness } from 'y-protocols/awareness';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { OtherPresence } from './map-connection.ts';

/** The others at the table as a store; whoever has not changed keeps the same object. */
export function createOthers(awareness: Awareness): {
  readonly store: StoreApi<readonly OtherPresence[]>;
  readonly dispose: () => void;
} {
  const store = createStore<readonly OtherPresence[]>()(() => []);
  const known = new WeakMap<object, OtherPresence>();

  const read = () => {
    const others: OtherPresence[] = [];
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue;
      const other = known.get(state) ?? readOther(client, state);
      if (!other) continue;
      known.set(state, other);
      others.push(other);
    }
    store.setState(others, true);
  };

  awareness.on('change', read);
  return { store, dispose: () => awareness.off('change', read) };
}

/** Null without the server's stamp of who it is: a presence of nobody is not drawn. */
function readOther(client: number, state: unknown): OtherPresence | null {
  const parsed = v.safeParse(Presence, state);
  if (!parsed.success || !parsed.output.seat) return null;
  return { client, seat: parsed.output.seat, presence: parsed.output };
}
