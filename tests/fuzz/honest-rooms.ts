import type { Actor, PersonId, RoomKind, RoomRef } from '@undercurrent/cycle';
import { mapRoom } from '@undercurrent/cycle';
import type { AnyEdit, RoomReader } from '@undercurrent/document';
import { LoadEdit, commit, firstEdits, openDrafts, openMap, openNotes } from '@undercurrent/document';
import * as Y from 'yjs';
import { type Act, namedAfter, randomAct } from './honest-acts.ts';
import { draftsAct, notesAct } from './private-acts.ts';
import type { SeededRandom } from '../world/seeded-random.ts';

/** What one seat sees of a room, kept up to date. */
export interface Page {
  /** What this actor does next, by chance; null where the rules say no. */
  readonly act: (actor: Actor, random: SeededRandom) => Act | null;
  readonly mayUndo: () => boolean;
  readonly dispose: () => void;
}

/** One sort of room: what it begins with, who is in it, and what they do there. */
export interface HonestRoom {
  readonly ref: RoomRef;
  readonly firstState: Uint8Array;
  readonly actors: readonly Actor[];
  readonly open: (doc: Y.Doc) => Page;
}

/**
 * A room to begin with: the map with the therapist, Lanie on two devices, and Malaki; or a private one with three
 * devices of its owner.
 */
export function honestRoom(kind: RoomKind, random: SeededRandom, clientId: number): HonestRoom {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const names = [
    { name: 'Lanie', pronouns: 'she' },
    { name: 'Malaki', pronouns: 'he' },
  ] as const;
  commit(doc, firstEdits(names, random.part), new LoadEdit());
  const people = openMap(doc)
    .current()
    .people.map(({ id }) => id);
  const [lanie, malaki] = people;
  if (!lanie || !malaki) throw new Error('two people are on the map');
  return roomOf[kind]({ lanie, malaki, mapState: Y.encodeStateAsUpdate(doc) });
}

interface Couple {
  readonly lanie: PersonId;
  readonly malaki: PersonId;
  readonly mapState: Uint8Array;
}

const therapist = { role: 'therapist', person: null } as const;
const partner = (person: PersonId): Actor => ({ role: 'partner', person });
const nothing = Y.encodeStateAsUpdate(new Y.Doc());

const roomOf: Readonly<Record<RoomKind, (couple: Couple) => HonestRoom>> = {
  map: ({ lanie, malaki, mapState }) => ({
    ref: mapRoom,
    firstState: mapState,
    actors: [therapist, partner(lanie), partner(lanie), partner(malaki)],
    open: openMapPage,
  }),
  notes: () => ({
    ref: { kind: 'notes' },
    firstState: nothing,
    actors: [therapist, therapist, therapist],
    open: (doc) => openPrivatePage(openNotes(doc), notesAct),
  }),
  drafts: ({ lanie }) => ({
    ref: { kind: 'drafts', person: lanie },
    firstState: nothing,
    actors: [partner(lanie), partner(lanie), partner(lanie)],
    open: (doc) => openPrivatePage(openDrafts(doc), draftsAct),
  }),
};

function openMapPage(doc: Y.Doc): Page {
  const { current, dispose } = openMap(doc);
  return {
    act: (actor, random) => randomAct(current(), actor, random),
    mayUndo: () => !current().isPaused,
    dispose,
  };
}

function openPrivatePage<Model>(
  { current, dispose }: RoomReader<Model>,
  make: (model: Model, actor: Actor, random: SeededRandom) => readonly AnyEdit[] | null,
): Page {
  return {
    act: (actor, random) => {
      // Every one of their acts is allowed: they would do nothing else.
      const edits = random.chance(0.4) ? make(current(), actor, random) : null;
      return (
        edits && { name: namedAfter(edits), edits, isContested: false, isRecorded: true, isUnsigned: false }
      );
    },
    mayUndo: () => true,
    dispose,
  };
}
