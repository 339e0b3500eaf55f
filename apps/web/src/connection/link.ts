import { closeReasons } from '@undercurrent/protocol';
import type { RefusalNotice, SeatGreeting } from '@undercurrent/protocol';
import { editsOf } from '@undercurrent/document';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { createCheckpoints } from './checkpoints.ts';
import type { ConnectionStores } from './connection-stores.ts';
import { createPendingActs } from './pending-acts.ts';
import type { Act } from './pending-acts.ts';
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
  /** What the server is not known to have. */
  readonly pending: () => readonly Act[];
  /** True while each act went out as an update of its own. */
  readonly wereSentApart: () => boolean;
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
  const acts = createPendingActs();
  const ledger = createSaveLedger();
  const checkpoints = createCheckpoints(clock, ledger, (token) => wire.sendCheckpoint(token));
  let wereSentApart = true;
  const standing = createStanding(stores, ledger);

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
      acts.settle(ledger.stored());
      if (acts.list().length === 0) wereSentApart = true;
      standing.show();
    },
    listsChanged: () => stores.listEdition.setState(stores.listEdition.getState() + 1, true),
    heartbeat: checkpoints.send,
  };
  const wire = createWire({ ...setup, WebSocketPolyfill: setup.WebSocketPolyfill }, listener);

  const stopNoting = onOwnUpdate(doc, (act) => {
    acts.note(act, ledger.noteLocalUpdate());
    wereSentApart &&= standing.isLive();
    standing.show();
    checkpoints.sendSoon();
  });
  return {
    wire,
    pending: acts.list,
    wereSentApart: () => wereSentApart,
    dispose: () => {
      stopNoting();
      checkpoints.dispose();
      wire.dispose();
    },
  };
}

const isSameSeat = (a: SeatGreeting, b: SeatGreeting): boolean => a.seat === b.seat && a.person === b.person;

/** What was written is read before Yjs lets go of what it took out; whether it is sent is known only after that. */
function onOwnUpdate(doc: Y.Doc, note: (act: Act) => void): () => void {
  const written = new WeakMap<Y.Transaction, Act>();
  const read = (transaction: Y.Transaction) => {
    if (transaction.local) written.set(transaction, editsOf(transaction));
  };
  const listen = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    const act = written.get(transaction);
    if (act) note(act);
  };
  doc.on('afterTransaction', read);
  doc.on('update', listen);
  return () => {
    doc.off('afterTransaction', read);
    doc.off('update', listen);
  };
}
