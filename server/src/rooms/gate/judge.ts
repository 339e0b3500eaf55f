import type { RoomRef } from '@undercurrent/cycle';
import * as Y from 'yjs';
import { applyAndRead } from './changes.ts';
import type { Change } from './changes.ts';
import { type Roots, openRoots } from './place.ts';
import { Refused } from './refused.ts';

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
    update: Uint8Array,
    inspect: (changes: readonly Change[], roots: Roots) => void,
  ) => Attempt;
  /** Takes in what the room's document got past the gate. */
  readonly follow: (update: Uint8Array) => void;
  /** How far a client's clock stands here. */
  readonly stateOf: (client: number) => number;
  readonly dispose: () => void;
}

export interface Attempt {
  readonly update: Uint8Array | null;
  readonly changes: readonly Change[];
}

export function createJudge(live: Y.Doc, room: RoomRef): Judge {
  let roots: Roots | null = null;
  let written: Uint8Array | null = null;
  const keep = (update: Uint8Array) => {
    written = update;
  };

  const drop = () => {
    roots?.doc.destroy();
    roots = null;
  };
  const open = (): Roots => {
    if (roots) return roots;
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(live));
    doc.on('update', keep);
    roots = openRoots(doc, room);
    return roots;
  };

  return {
    attempt: (update, inspect) => {
      const at = open();
      written = null;
      try {
        const changes = applyAndRead(at, update, (found) => inspect(found, at));
        if (at.doc.store.pendingStructs !== null || at.doc.store.pendingDs !== null) {
          throw new Refused('canary', 'pending');
        }
        return { update: written, changes };
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
