import { closeReasons } from '@undercurrent/protocol';
import type { RefusalNotice, SeatGreeting } from '@undercurrent/protocol';
import { editsOf } from '@undercurrent/document';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createCheckpoints } from './checkpoints.ts';
import type { ConnectionStores } from './connection-stores.ts';
import { createOwnActs } from './own-acts.ts';
import type { OwnActs } from './own-acts.ts';
import type { KeptAct, Reach } from './pending-acts.ts';
import type { RoomSetup } from './room-setup.ts';
import { createSaveLedger } from './save-ledger.ts';
import { createStanding } from './standing.ts';
import type { Wire, WireListener } from './wire.ts';
import { createWire } from './wire.ts';

/** How the server ended a connection for good. */
export interface Ending {
  readonly code: number;
  readonly notice: RefusalNotice | null;
}

/** The wire together with what it says about itself: the connection's state, and how safe the words are. */
export interface Link {
  readonly wire: Wire;
  readonly acts: Pick<OwnActs, 'pending' | 'counted' | 'wereSentApart' | 'keepIn'>;
  /** Loaded from this device: shows it, with acts that the server is not known to have. */
  readonly restore: OwnActs['restore'];
  readonly dispose: () => void;
}

export interface LinkSetup extends RoomSetup {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly stores: ConnectionStores;
  readonly loaded: () => void;
  readonly ended: (ending: Ending) => void;
}

export function createLink(setup: LinkSetup): Link {
  const { doc, clock, seat, stores } = setup;
  const ledger = createSaveLedger();
  const checkpoints = createCheckpoints(clock, ledger, (token) => wire.sendCheckpoint(token));
  const standing = createStanding(stores, ledger);
  const acts = createOwnActs(ledger, standing.isLive);

  const listener: WireListener = {
    ...standing,
    synced: () => {
      ledger.load();
      setup.loaded();
      standing.show();
    },
    answered: () => {
      standing.answered();
      checkpoints.send();
    },
    ended: (code, notice) => {
      standing.ended();
      setup.ended({ code, notice });
    },
    // Another seat than the page was built for: what it lets people do would be wrong.
    greeted: (greeting) => isSameSeat(greeting, seat) || wire.end(closeReasons.outdated.code),
    stored: (token) => {
      ledger.closeCheckpoint(token);
      acts.settle();
      standing.show();
    },
    listsChanged: () => stores.listEdition.setState(stores.listEdition.getState() + 1, true),
    heartbeat: checkpoints.send,
  };
  const wire = createWire({ ...setup, WebSocketPolyfill: setup.WebSocketPolyfill }, listener);

  const stopNoting = onUpdate(doc, (update, own) => {
    acts.note(update, own);
    if (!own) return;
    standing.show();
    checkpoints.sendSoon();
  });
  return {
    wire,
    acts,
    restore: (room) => {
      acts.restore(room);
      listener.synced();
    },
    dispose: () => {
      stopNoting();
      checkpoints.dispose();
      wire.dispose();
    },
  };
}

const isSameSeat = (a: SeatGreeting, b: SeatGreeting): boolean => a.seat === b.seat && a.person === b.person;

/**
 * Every update, with the act where it is one of this device. What was written is read before Yjs lets go of what it
 * took out; whether it is sent is known only after that.
 */
function onUpdate(doc: Y.Doc, note: (update: Uint8Array, own: KeptAct | null) => void): () => void {
  const written = new WeakMap<Y.Transaction, KeptAct>();
  const read = (transaction: Y.Transaction) => {
    if (transaction.local)
      written.set(transaction, { act: editsOf(transaction), until: reachOf(transaction) });
  };
  const listen = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) =>
    note(update, written.get(transaction) ?? null);
  doc.on('afterTransaction', read);
  doc.on('update', listen);
  return () => {
    doc.off('afterTransaction', read);
    doc.off('update', listen);
  };
}

/** How far this transaction brought the clock of whoever wrote it; null where it only took out. */
function reachOf({ doc, beforeState }: Y.Transaction): Reach | null {
  const client = doc.clientID;
  const clock = Y.getState(doc.store, client);
  return clock > (beforeState.get(client) ?? 0) ? { client, clock } : null;
}
