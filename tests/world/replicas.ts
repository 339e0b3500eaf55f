import type { Actor, CycleMap } from '@undercurrent/cycle';
import { LocalEdit, RemoteEdit, commit, createHistory, openMap } from '@undercurrent/document';
import type { Edit, History, MapReader } from '@undercurrent/document';
import * as Y from 'yjs';

/** One person's copy of a map, with what others sent and has not arrived yet. */
export interface Replica {
  readonly doc: Y.Doc;
  readonly reader: MapReader;
  readonly history: History;
  readonly actor: Actor;
  readonly inbox: Uint8Array[];
  /** Commits edits as one act that can be taken back. */
  readonly act: (edits: readonly Edit[]) => void;
  /** Takes in everything that is waiting. */
  readonly receive: (count?: number) => void;
}

/** Copies that send each other every update; nothing arrives until it is received. Client ids are 1, 2, 3 … */
export function createReplicas(start: readonly Edit[], actors: readonly Actor[]): readonly Replica[] {
  const first = new Y.Doc();
  first.clientID = 1_000;
  commit(first, start, new LocalEdit('start', null));
  const state = Y.encodeStateAsUpdate(first);
  const replicas = actors.map((actor, index) => createReplica(actor, index + 1, state));
  for (const replica of replicas) {
    replica.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin instanceof RemoteEdit) return;
      for (const other of replicas) if (other !== replica) other.inbox.push(update);
    });
  }
  return replicas;
}

/** Lets everything arrive everywhere. */
export function settle(replicas: readonly Replica[]): void {
  for (const replica of replicas) replica.receive();
}

/** A map in one fixed order, so that two can be compared as a whole. */
export function inOneOrder(map: CycleMap) {
  const sorted = <T>(things: ReadonlyMap<string, T>) =>
    [...things.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...map,
    cards: sorted(map.cards),
    annotations: sorted(map.annotations),
    bin: {
      cards: sorted(map.bin.cards),
      annotations: sorted(map.bin.annotations),
      people: sorted(map.bin.people),
    },
  };
}

/** Every value in a document that is undefined or no plain data, as paths; there should be none. */
export function brokenValues(doc: Y.Doc): readonly string[] {
  const broken: string[] = [];
  const walk = (holder: Y.Map<unknown>, path: string) => {
    for (const [key, value] of holder.entries()) {
      if (value instanceof Y.Map) walk(value, `${path}/${key}`);
      else if (value instanceof Y.Text) continue;
      else if (!isPlain(value)) broken.push(`${path}/${key}`);
    }
  };
  for (const root of ['settings', 'people', 'cycles', 'cards', 'annotations']) walk(doc.getMap(root), root);
  return broken;
}

function createReplica(actor: Actor, client: number, state: Uint8Array): Replica {
  const doc = new Y.Doc();
  doc.clientID = client;
  Y.applyUpdate(doc, state, new RemoteEdit('start'));
  const history = createHistory(doc, null);
  const inbox: Uint8Array[] = [];
  return {
    doc,
    reader: openMap(doc),
    history,
    actor,
    inbox,
    act: (edits) => {
      commit(doc, edits, new LocalEdit('act', null), history);
    },
    receive: (count = inbox.length) => {
      for (const update of inbox.splice(0, count)) Y.applyUpdate(doc, update, new RemoteEdit('peer'));
    },
  };
}

function isPlain(value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isPlain);
}
