import { privateRoomOf, refuse } from '@undercurrent/cycle';
import type { Actor, Refusal, RoomKind } from '@undercurrent/cycle';
import { openDrafts, openNotes } from '@undercurrent/document';
import type { Drafts, DraftsEdit, Notes, NotesEdit, RecordEdit, RoomReader } from '@undercurrent/document';
import { roomName } from '@undercurrent/protocol';
import type * as Y from 'yjs';
import { createConnectionStores } from './connection-stores.ts';
import type { ConnectionStores, SharedStores } from './connection-stores.ts';
import type { MapConnectionSetup } from './map-connection-setup.ts';
import { createRoomConnection } from './room-connection.ts';

/** A private room that is open on this device, beside the map and independent of it. */
export interface PrivateConnection<Model, Edit> extends Pick<
  ConnectionStores<Model>,
  'model' | 'state' | 'saveState' | 'history'
> {
  /** Runs a command on what is in the room now; gives back the refusal, or null when it was done. Works offline. */
  readonly run: (
    act: string,
    command: (now: Model, actor: Actor) => readonly Edit[] | Refusal,
  ) => Refusal | null;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

export type NotesConnection = PrivateConnection<Notes, NotesEdit>;
export type DraftsConnection = PrivateConnection<Drafts, DraftsEdit>;

/** The private rooms of a seat: each is connected to when it is first asked for. */
export interface PrivateRooms {
  /** Null but on the therapist's seat. */
  readonly notes: () => NotesConnection | null;
  /** Null but on a partner's own seat. */
  readonly drafts: () => DraftsConnection | null;
  readonly dispose: () => void;
}

export function createPrivateRooms(setup: MapConnectionSetup, shared: SharedStores): PrivateRooms {
  const notes = createOnce(setup, shared, { kind: 'notes', open: openNotes });
  const drafts = createOnce(setup, shared, { kind: 'drafts', open: openDrafts });
  return {
    notes: notes.get,
    drafts: drafts.get,
    dispose: () => {
      notes.dispose();
      drafts.dispose();
    },
  };
}

interface Kind<Model> {
  readonly kind: RoomKind;
  readonly open: (doc: Y.Doc) => RoomReader<Model>;
}

function createOnce<Model, Edit extends RecordEdit<'blocks' | 'drafts'>>(
  setup: MapConnectionSetup,
  shared: SharedStores,
  { kind, open }: Kind<Model>,
) {
  const { seat, mapId } = setup;
  const actor: Actor = { role: seat.role, person: seat.person };
  const room = privateRoomOf(actor);
  let made: { readonly connection: PrivateConnection<Model, Edit>; readonly dispose: () => void } | null =
    null;
  const make = (name: string) => {
    const stores = createConnectionStores<Model>(shared);
    const { commit, undo, redo, dispose } = createRoomConnection({ ...setup, room: name }, { open, stores });
    const run: PrivateConnection<Model, Edit>['run'] = (act, command) => {
      const now = stores.model.getState();
      if (now === null) return refuse('gone');
      const answer = command(now, actor);
      if ('reason' in answer) return answer;
      if (answer.length === 0) return null;
      return commit(act, answer, { isRecorded: true }) ? null : refuse('newer-format');
    };
    const { model, state, saveState, history } = stores;
    return { connection: { model, state, saveState, history, run, undo, redo }, dispose };
  };
  return {
    get: (): PrivateConnection<Model, Edit> | null => {
      if (room?.kind !== kind) return null;
      made ??= make(roomName(mapId, room));
      return made.connection;
    },
    dispose: () => made?.dispose(),
  };
}
