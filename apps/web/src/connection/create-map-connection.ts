import type { Actor, CycleMap, MapId } from '@undercurrent/cycle';
import { refuse } from '@undercurrent/cycle';
import { LocalEdit, commit, createHistory, heldByPause, isPauseAlone, openMap } from '@undercurrent/document';
import type { History, MapReader } from '@undercurrent/document';
import { closeReasons } from '@undercurrent/protocol';
import type { SeatGreeting } from '@undercurrent/protocol';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Clock } from '../platform/clock.ts';
import type { Page } from '../platform/page.ts';
import { createCheckpoints } from './checkpoints.ts';
import type { ConnectionState, MapConnection, SaveState } from './map-connection.ts';
import { createOthers } from './others.ts';
import { createOwnPresence } from './own-presence.ts';
import { createSaveLedger } from './save-ledger.ts';
import type { Wire, WireListener } from './wire.ts';
import { createWire } from './wire.ts';

export interface MapConnectionSetup {
  readonly mapId: MapId;
  readonly seat: SeatGreeting;
  /** `location.origin`. */
  readonly origin: string;
  readonly clock: Clock;
  /** 0 to 1, for the jitter of reconnects. */
  readonly random: () => number;
  readonly page: Page;
  /** For Node; browsers have their own. */
  readonly WebSocketPolyfill?: typeof WebSocket;
}

/** Opens a map and begins to connect. Lives outside React: made once, and disposed of by whoever made it. */
export function createMapConnection(setup: MapConnectionSetup): MapConnection {
  const { clock, page, seat } = setup;
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const reader = openMap(doc);
  const actor: Actor = { role: seat.role, person: seat.person };
  const history = createHistory(doc, seat.seat, actor);
  const presence = createOwnPresence(awareness, clock);
  const others = createOthers(awareness);
  const map = createStore<CycleMap | null>()(() => null);
  const link = createLink({ ...setup, doc, awareness, loaded: () => map.setState(reader.current(), true) });
  const isPaused = () => map.getState()?.isPaused ?? false;
  const undoable = followHistory(history);
  const edits = followEdits(doc, reader, map);
  const stops = [
    edits.dispose,
    page.onVisibility(() => {
      if (page.isHidden()) presence.show({ cursor: null, drag: null });
      else link.wire.hurry();
    }),
    page.onOnline(link.wire.hurry),
    page.onOffline(link.wire.doubt),
    page.askBeforeLeaving(() => ['saving', 'device-only'].includes(link.saveState.getState())),
    undoable.dispose,
    link.dispose,
    presence.dispose,
    others.dispose,
    history.dispose,
    reader.dispose,
    () => awareness.destroy(),
    () => doc.destroy(),
  ];
  link.wire.connect();

  return {
    mapId: setup.mapId,
    seat,
    map,
    state: link.state,
    saveState: link.saveState,
    others: others.store,
    history: undoable.store,
    actor: () => actor,
    run: (act, command) => {
      const current = map.getState();
      if (!current) return refuse('gone');
      const answer = heldByPause(current, command(current, actor));
      if ('reason' in answer) return answer;
      if (answer.length === 0) return null;
      const recorder = isPauseAlone(answer) ? undefined : history;
      const isDone = commit(doc, answer, new LocalEdit(act, seat.seat), recorder);
      // Only a map that a newer app has upgraded takes nothing.
      return isDone ? null : refuse('newer-format');
    },
    followOthers: edits.followOthers,
    undo: () => !isPaused() && history.undo(),
    redo: () => !isPaused() && history.redo(),
    showPresence: presence.show,
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}

interface Link {
  readonly wire: Wire;
  readonly state: StoreApi<ConnectionState>;
  readonly saveState: StoreApi<SaveState>;
  readonly dispose: () => void;
}

interface LinkSetup extends MapConnectionSetup {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly loaded: () => void;
}

/** The wire together with what it says about itself: the connection's state, and how safe the words are. */
function createLink(setup: LinkSetup): Link {
  const { doc, clock, seat } = setup;
  const state = createStore<ConnectionState>()(() => ({ name: 'connecting' }));
  const saveState = createStore<SaveState>()(() => 'unsynced');
  const ledger = createSaveLedger();
  const checkpoints = createCheckpoints(clock, ledger, (token) => wire.sendCheckpoint(token));

  const enter = (next: ConnectionState) => {
    ledger.setConnected(next.name === 'connected');
    state.setState(next, true);
    saveState.setState(ledger.state(), true);
  };
  const listener: WireListener = {
    synced: () => {
      ledger.load();
      setup.loaded();
    },
    answered: () => {
      enter({ name: 'connected' });
      checkpoints.send();
    },
    lost: () => enter({ name: 'lost' }),
    ended: (code) => enter({ name: 'ended', code }),
    greeted: (greeting) => {
      // Another seat than the page was built for: what it lets people do would be wrong.
      const isSame = greeting.seat === seat.seat && greeting.person === seat.person;
      if (!isSame) wire.end(closeReasons.outdated.code);
    },
    stored: (token) => {
      ledger.closeCheckpoint(token);
      saveState.setState(ledger.state(), true);
    },
    heartbeat: checkpoints.send,
  };
  const wire = createWire({ ...setup, WebSocketPolyfill: setup.WebSocketPolyfill }, listener);

  const noteUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (!transaction.local) return;
    ledger.noteLocalUpdate();
    saveState.setState(ledger.state(), true);
    checkpoints.sendSoon();
  };
  doc.on('update', noteUpdate);
  return {
    wire,
    state,
    saveState,
    dispose: () => {
      doc.off('update', noteUpdate);
      checkpoints.dispose();
      wire.dispose();
    },
  };
}

type EditListener = (before: CycleMap, after: CycleMap) => void;

/** Keeps the store of the map, and tells the edits of others from those of this device. */
function followEdits(doc: Y.Doc, reader: MapReader, map: StoreApi<CycleMap | null>) {
  const listeners = new Set<EditListener>();
  let isLocal = false;
  const noteOrigin = (transaction: Y.Transaction) => {
    isLocal = transaction.local;
  };
  doc.on('beforeTransaction', noteOrigin);
  const stop = reader.subscribe((change) => {
    const before = map.getState();
    if (!before) return;
    map.setState(change.map, true);
    if (!isLocal) for (const listener of listeners) listener(before, change.map);
  });
  return {
    followOthers: (listener: EditListener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      doc.off('beforeTransaction', noteOrigin);
      stop();
    },
  };
}

function followHistory(history: History) {
  const store = createStore(() => ({ canUndo: history.canUndo(), canRedo: history.canRedo() }));
  const dispose = history.subscribe(() => {
    const next = { canUndo: history.canUndo(), canRedo: history.canRedo() };
    const last = store.getState();
    if (next.canUndo !== last.canUndo || next.canRedo !== last.canRedo) store.setState(next, true);
  });
  return { store, dispose };
}
