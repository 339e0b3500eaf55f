import type { RoomRef } from '@undercurrent/cycle';
import * as Y from 'yjs';
import { applyAndRead } from './changes.ts';
import type { Change } from './changes.ts';
import { type Roots, openRoots } from './place.ts';
import { Refused } from './refused.ts';
import { encodeWritten } from './written.ts';

/**
 * A second document in which an update is tried before the room's own sees it: Yjs itself says there what
 * really changes. An update that was refused is got rid of by loading the judge anew, when it is next needed.
 */
export interface Judge {
  /**
   * What of the update is to be stored, encoded by Yjs, or null when nothing is; and what it changes.
   * `inspect` runs while overwritten values can still be read, and throws `Refused` to refuse.
   */
  readonly attempt: (
    update: ShapedUpdate,
    inspect: (changes: readonly Change[], roots: Roots) => void,
  ) => Attempt;
  /** Takes in what the room's document got past the gate. */
  readonly follow: (update: Uint8Array) => void;
  /** How far a client's clock stands here. */
  readonly stateOf: (client: number) => number;
  readonly dispose: () => void;
}

/** An update as the gate wrote it, and the client ids under which it brings structs: all that there are. */
export interface ShapedUpdate {
  readonly bytes: Uint8Array;
  readonly clients: readonly number[];
}

export interface Attempt {
  readonly update: Uint8Array | null;
  readonly changes: readonly Change[];
}

export function createJudge(live: Y.Doc, room: RoomRef): Judge {
  let roots: Roots | null = null;

  const drop = () => {
    roots?.doc.destroy();
    roots = null;
  };
  const open = (): Roots => {
    if (roots) return roots;
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(live));
    roots = openRoots(doc, room);
    return roots;
  };

  return {
    attempt: ({ bytes, clients }, inspect) => {
      const at = open();
      try {
        const { changes, transaction } = applyAndRead(at, bytes, (found) => inspect(found, at));
        if (at.doc.store.pendingStructs !== null || at.doc.store.pendingDs !== null) {
          throw new Refused('canary', 'pending');
        }
        return { update: encodeWritten(transaction, clients), changes };
      } catch (cause) {
        drop();
        throw cause;
      }
    },
    follow: (update) => {
      if (roots) Y.applyUpdate(roots.doc, update);
    },
    stateOf: (client) => Y.getState(open().doc.store, client),
    dispose: drop,
  };
}
