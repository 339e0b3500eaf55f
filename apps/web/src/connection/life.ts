import type { Actor, CycleMap } from '@undercurrent/cycle';
import { createHistory, openMap } from '@undercurrent/document';
import type { History } from '@undercurrent/document';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { ConnectionStores } from './connection-stores.ts';
import { update } from './connection-stores.ts';
import type { Ending, Link } from './link.ts';
import { createLink } from './link.ts';
import type { MapConnectionSetup } from './map-connection-setup.ts';
import { followOthers } from './others.ts';
import type { OwnPresence, PresencePart } from './own-presence.ts';
import { createOwnPresence } from './own-presence.ts';

/** A document as it was loaded once, with its own socket, client id and history. A refusal ends it. */
export interface Life {
  readonly doc: Y.Doc;
  readonly history: History;
  readonly presence: OwnPresence;
  readonly link: Link;
  /** From now on what happens in it reaches the screens. */
  readonly show: () => void;
  readonly dispose: () => void;
}

export interface LifeSetup extends MapConnectionSetup {
  readonly actor: Actor;
  readonly stores: ConnectionStores;
  /** What others see of this seat from the first moment on. */
  readonly shown: PresencePart;
  readonly loaded: (life: Life) => void;
  readonly ended: (life: Life, ending: Ending) => void;
  readonly othersEdited: (before: CycleMap, after: CycleMap) => void;
}

export function createLife(setup: LifeSetup): Life {
  const { stores, actor } = setup;
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const reader = openMap(doc);
  const history = createHistory(doc, setup.seat.seat, actor);
  const presence = createOwnPresence(awareness, setup.clock, setup.shown);
  let isShown = false;
  let isLocal = false;

  doc.on('beforeTransaction', (transaction: Y.Transaction) => {
    isLocal = transaction.local;
  });
  const stops = [
    reader.subscribe((change) => {
      const before = stores.map.getState();
      if (!isShown || !before) return;
      stores.map.setState(change.map, true);
      if (!isLocal) setup.othersEdited(before, change.map);
    }),
    history.subscribe(() => isShown && showHistory(history, stores)),
    followOthers(awareness, stores.others),
  ];
  const link = createLink({
    ...setup,
    doc,
    awareness,
    loaded: () => setup.loaded(life),
    ended: (ending) => setup.ended(life, ending),
  });
  const life: Life = {
    doc,
    history,
    presence,
    link,
    show: () => {
      isShown = true;
      stores.map.setState(reader.current(), true);
      showHistory(history, stores);
    },
    dispose: () => {
      isShown = false;
      for (const stop of stops) stop();
      link.dispose();
      presence.dispose();
      history.dispose();
      reader.dispose();
      awareness.destroy();
      doc.destroy();
    },
  };
  return life;
}

function showHistory(history: History, stores: ConnectionStores): void {
  const next = { canUndo: history.canUndo(), canRedo: history.canRedo() };
  update(stores.history, next, (a, b) => a.canUndo === b.canUndo && a.canRedo === b.canRedo);
}
