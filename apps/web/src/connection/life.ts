import type { Actor } from '@undercurrent/cycle';
import type { History, RoomReader } from '@undercurrent/document';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';
import type { ConnectionStores } from './connection-stores.ts';
import { update } from './connection-stores.ts';
import type { Ending, Link } from './link.ts';
import { createLink } from './link.ts';
import { followOthers } from './others.ts';
import type { OwnPresence, PresencePart } from './own-presence.ts';
import { createOwnPresence } from './own-presence.ts';
import type { RoomSetup } from './room-setup.ts';
import { createSpeakersHistory } from './speakers-history.ts';

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

export interface LifeSetup<Model> extends RoomSetup {
  /** Who acts on this seat, one after the other where a device is shared. */
  readonly speaker: StoreApi<Actor>;
  /** Reads the room's document. */
  readonly open: (doc: Y.Doc) => RoomReader<Model>;
  readonly stores: ConnectionStores<Model>;
  /** What others see of this seat from the first moment on. */
  readonly shown: PresencePart;
  readonly loaded: (life: Life) => void;
  readonly ended: (life: Life, ending: Ending) => void;
  readonly othersEdited?: (before: Model, after: Model) => void;
}

export function createLife<Model>(setup: LifeSetup<Model>): Life {
  const { stores } = setup;
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const reader = setup.open(doc);
  const history = createSpeakersHistory(doc, setup.seat.seat, setup.speaker);
  const presence = createOwnPresence(awareness, setup.clock, setup.shown);
  let isShown = false;
  let isLocal = false;

  doc.on('beforeTransaction', (transaction: Y.Transaction) => {
    isLocal = transaction.local;
  });
  const stops = [
    reader.subscribe((now) => {
      const before = stores.model.getState();
      if (!isShown || before === null) return;
      stores.model.setState(now, true);
      if (!isLocal) setup.othersEdited?.(before, now);
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
      stores.model.setState(reader.current(), true);
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
