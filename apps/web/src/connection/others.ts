import { Presence } from '@undercurrent/protocol';
import * as v from 'valibot';
import type { Awareness } from 'y-protocols/awareness';
import type { StoreApi } from 'zustand/vanilla';
import type { OtherPresence } from './map-connection.ts';

/** Keeps the others at the table in a store; whoever has not changed keeps the same object. Gives back what ends it. */
export function followOthers(awareness: Awareness, store: StoreApi<readonly OtherPresence[]>): () => void {
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
  return () => awareness.off('change', read);
}

/** Null without the server's stamp of who it is: a presence of nobody is not drawn. */
function readOther(client: number, state: unknown): OtherPresence | null {
  const parsed = v.safeParse(Presence, state);
  if (!parsed.success || !parsed.output.seat) return null;
  return { client, seat: parsed.output.seat, presence: parsed.output };
}
