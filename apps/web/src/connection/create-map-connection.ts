import type { Actor, CycleMap } from '@undercurrent/cycle';
import { refuse } from '@undercurrent/cycle';
import { LocalEdit, commit, heldByPause, isPauseAlone } from '@undercurrent/document';
import { createConnectionStores } from './connection-stores.ts';
import { createLives } from './lives.ts';
import type { MapConnection } from './map-connection.ts';
import type { MapConnectionSetup } from './map-connection-setup.ts';

export type { MapConnectionSetup };

type EditListener = (before: CycleMap, after: CycleMap) => void;

/** Opens a map and begins to connect. Lives outside React: made once, and disposed of by whoever made it. */
export function createMapConnection(setup: MapConnectionSetup): MapConnection {
  const { seat } = setup;
  const actor: Actor = { role: seat.role, person: seat.person };
  const stores = createConnectionStores();
  const listeners = new Set<EditListener>();
  const othersEdited: EditListener = (before, after) => {
    for (const listener of listeners) listener(before, after);
  };
  const lives = createLives({ ...setup, actor, stores, othersEdited });
  const stopPage = followPage(setup, lives, stores);
  const isPaused = () => stores.map.getState()?.isPaused ?? false;

  return {
    ...stores,
    mapId: setup.mapId,
    seat,
    actor: () => actor,
    run: (act, command) => {
      const current = stores.map.getState();
      if (!current) return refuse('gone');
      const answer = heldByPause(current, command(current, actor));
      if ('reason' in answer) return answer;
      if (answer.length === 0) return null;
      const { doc, history } = lives.current();
      const recorder = isPauseAlone(answer) ? undefined : history;
      const isDone = commit(doc, answer, new LocalEdit(act, seat.seat), recorder);
      // Only a map that a newer app has upgraded takes nothing.
      return isDone ? null : refuse('newer-format');
    },
    followOthers: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo: () => !isPaused() && lives.current().history.undo(),
    redo: () => !isPaused() && lives.current().history.redo(),
    letGo: (id) =>
      stores.rescued.setState(
        stores.rescued.getState().filter((each) => each.id !== id),
        true,
      ),
    showPresence: (part) => lives.current().presence.show(part),
    dispose: () => {
      stopPage();
      lives.dispose();
    },
  };
}

type Lives = ReturnType<typeof createLives>;
type Stores = ReturnType<typeof createConnectionStores>;

function followPage({ page }: MapConnectionSetup, lives: Lives, { saveState, rescued }: Stores): () => void {
  const stops = [
    page.onVisibility(() => {
      if (page.isHidden()) lives.current().presence.show({ cursor: null, drag: null });
      else lives.hurry();
    }),
    page.onOnline(lives.hurry),
    page.onOffline(lives.doubt),
    page.askBeforeLeaving(
      () => ['saving', 'device-only'].includes(saveState.getState()) || rescued.getState().length > 0,
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
