import type { CycleMap, RoomRef } from '@undercurrent/cycle';
import { refuse } from '@undercurrent/cycle';
import {
  beginsPause,
  caretIndex,
  caretTick,
  heldByPause,
  isOfMeeting,
  isTakingBack,
  openMap,
} from '@undercurrent/document';
import type { RoomReader } from '@undercurrent/document';
import { roomName } from '@undercurrent/protocol';
import type * as Y from 'yjs';
import { createConnectionStores } from './connection-stores.ts';
import type { SharedStores } from './connection-stores.ts';
import type { Carets, MapConnection, RoomBeside } from './map-connection.ts';
import type { MapConnectionSetup } from './map-connection-setup.ts';
import type { PresencePart } from './own-presence.ts';
import { addRescued } from './rescued-words.ts';
import type { RescuedWords } from './rescued-words.ts';
import { createRoomConnection } from './room-connection.ts';
import type { RoomConnection } from './room-connection.ts';
import { createSpeaking } from './speaking.ts';
import type { Speaking } from './speaking.ts';

export type { MapConnectionSetup };

type EditListener = (before: CycleMap, after: CycleMap) => void;

/** Opens a map and begins to connect. Lives outside React: made once, and disposed of by whoever made it. */
export function createMapConnection(setup: MapConnectionSetup): MapConnection {
  const { seat, mapId } = setup;
  const { speaker, speakAs } = createSpeaking(seat);
  const { model: map, ...stores } = createConnectionStores<CycleMap>();
  if (setup.kept) stores.rescued.setState(setup.kept, true);
  if (setup.keeper) stores.keeper.setState(setup.keeper, true);
  const listeners = new Set<EditListener>();
  const othersEdited: EditListener = (before, after) => {
    for (const listener of listeners) listener(before, after);
  };
  const room = createRoomConnection(
    { ...setup, room: roomName(mapId) },
    { open: openMapModel, stores: { ...stores, model: map }, speaker, othersEdited },
  );
  const beside = createRoomsBeside({ ...setup, speaker }, stores);
  const run: MapConnection['run'] = (act, command, { isMore = false, isUnasked = false } = {}) => {
    const current = map.getState();
    if (!current) return refuse('gone');
    const answer = heldByPause(current, command(current, speaker.getState()));
    if ('reason' in answer) return answer;
    if (answer.length === 0) return null;
    const isRecorded = !isUnasked && !isOfMeeting(answer) && !isTakingBack(answer);
    const options = { isRecorded, isUnsigned: beginsPause(answer), isMore };
    // Only a map that a newer app has upgraded takes nothing.
    return room.commit(act, answer, options) ? null : refuse('newer-format');
  };
  const stopHiding = map.subscribe((now, before) => {
    if (now?.areCursorsHidden && !before?.areCursorsHidden) room.showPresence({ cursor: null, caret: null });
  });
  const isPaused = () => map.getState()?.isPaused ?? false;

  return {
    ...stores,
    map,
    mapId,
    seat,
    speaker,
    speakAs,
    actor: speaker.getState,
    run,
    carets: caretsIn(room),
    rescue: (kept) => stores.rescued.setState(addRescued(stores.rescued.getState(), [kept]), true),
    followOthers: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo: () => !isPaused() && room.undo(),
    redo: () => !isPaused() && room.redo(),
    touched: room.touched,
    letGo: (id) => stores.rescued.setState(withoutOne(stores.rescued.getState(), id), true),
    showPresence: (part) => room.showPresence(withoutHiddenCursor(part, map.getState())),
    openRoom: beside.open,
    dispose: () => {
      stopHiding();
      beside.dispose();
      room.dispose();
    },
  };
}

const withoutOne = (rescued: readonly RescuedWords[], id: string) => rescued.filter((each) => each.id !== id);

const caretsIn = ({ doc }: Pick<RoomConnection, 'doc'>): Carets => ({
  tickAt: (id, index) => caretTick(doc(), id, index),
  indexOf: (id, tick) => caretIndex(doc(), id, tick),
});

/** While cursors are hidden this seat sends none, nor its caret. */
function withoutHiddenCursor(part: PresencePart, map: CycleMap | null): PresencePart {
  if (!map?.areCursorsHidden) return part;
  return { ...part, ...(part.cursor ? { cursor: null } : {}), ...(part.caret ? { caret: null } : {}) };
}

function openMapModel(doc: Y.Doc): RoomReader<CycleMap> {
  const { current, subscribe, dispose } = openMap(doc);
  return { current, subscribe: (listener) => subscribe(({ map }) => listener(map)), dispose };
}

/** Rooms that are opened beside the map, for as long as it is open. */
function createRoomsBeside(setup: MapConnectionSetup & Pick<Speaking, 'speaker'>, shared: SharedStores) {
  const all: RoomConnection[] = [];
  const open = <Model>(room: RoomRef, read: (doc: Y.Doc) => RoomReader<Model>): RoomBeside<Model> => {
    const stores = createConnectionStores<Model>(shared);
    const name = roomName(setup.mapId, room);
    const opened = createRoomConnection(
      { ...setup, room: name },
      { open: read, stores, speaker: setup.speaker },
    );
    all.push(opened);
    const { model, state, saveState, history } = stores;
    const { commit, undo, redo } = opened;
    return { model, state, saveState, history, commit, undo, redo };
  };
  return {
    open,
    dispose: () => {
      for (const one of all) one.dispose();
    },
  };
}
