import { privateRoomOf, refuse } from '@undercurrent/cycle';
import type { Actor, Refusal, RoomKind } from '@undercurrent/cycle';
import { openDrafts, openNotes } from '@undercurrent/document';
import type { AnyEdit, Drafts, DraftsEdit, Notes, NotesEdit, RoomReader } from '@undercurrent/document';
import type * as Y from 'yjs';
import type { MapConnection, RoomBeside } from './map-connection.ts';

/** A private room that is open on this device, beside the map and independent of it. */
export interface PrivateConnection<Model, Edit> extends Omit<RoomBeside<Model>, 'commit'> {
  /** Runs a command on what is in the room now; gives back the refusal, or null when it was done. Works offline. */
  readonly run: (
    act: string,
    command: (now: Model, actor: Actor) => readonly Edit[] | Refusal,
  ) => Refusal | null;
}

export type NotesConnection = PrivateConnection<Notes, NotesEdit>;
export type DraftsConnection = PrivateConnection<Drafts, DraftsEdit>;

/** The therapist's notes on this map, connected to when they are first asked for; null on any other seat. */
export const notesOf = createOnce<Notes, NotesEdit>('notes', openNotes);

/** A partner's drafts, connected to when they are first asked for; null on any seat but their own. */
export const draftsOf = createOnce<Drafts, DraftsEdit>('drafts', openDrafts);

function createOnce<Model, Edit extends AnyEdit>(
  kind: RoomKind,
  open: (doc: Y.Doc) => RoomReader<Model>,
): (connection: MapConnection) => PrivateConnection<Model, Edit> | null {
  const made = new WeakMap<MapConnection, PrivateConnection<Model, Edit>>();
  return (connection) => {
    const room = privateRoomOf(connection.actor());
    if (room?.kind !== kind) return null;
    const known =
      made.get(connection) ?? withCommands<Model, Edit>(connection, connection.openRoom(room, open));
    made.set(connection, known);
    return known;
  };
}

function withCommands<Model, Edit extends AnyEdit>(
  connection: MapConnection,
  { commit, ...room }: RoomBeside<Model>,
): PrivateConnection<Model, Edit> {
  return {
    ...room,
    run: (act, command) => {
      const now = room.model.getState();
      if (now === null) return refuse('gone');
      const answer = command(now, connection.actor());
      if ('reason' in answer) return answer;
      if (answer.length === 0) return null;
      return commit(act, answer, { isRecorded: true }) ? null : refuse('newer-format');
    },
  };
}
