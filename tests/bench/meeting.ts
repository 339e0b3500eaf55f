import type { Actor, CardKind, CycleMap } from '@undercurrent/cycle';
import { beneathKinds, createAnnotationId, createCardId, layouts, ringKinds } from '@undercurrent/cycle';
import type { Edit, MapReader } from '@undercurrent/document';
import * as document from '@undercurrent/document';
import * as Y from 'yjs';
import { couple, countingRandom } from './crowd.ts';

/** A number of bytes and what they are. */
export interface Size {
  readonly what: string;
  readonly bytes: number;
}

interface Seat {
  readonly doc: Y.Doc;
  readonly reader: MapReader;
  readonly actor: Actor;
}

const words = 'when you turn away I feel alone and ask again and again until the door closes';
const cards = 60;
const edits = 400;

/**
 * The bytes of a meeting of fifty minutes: a therapist and two partners, each on a device, place 60 cards
 * and make 400 edits: words changed and confirmed, cards dragged (written on drop), ordered, deleted and
 * given back, layouts switched, a few notes and strokes.
 */
export function meetingSizes(): readonly Size[] {
  const random = seeded(20_261_123);
  const makeId = countingRandom(1);
  const seats = openSeats(makeId);
  const sent = countSent(seats);
  for (let n = 0; n < cards; n += 1)
    act(pick(seats, random), (map, actor) => place(map, actor, random, makeId));
  let done = 0;
  while (done < edits) {
    if (act(pick(seats, random), (map, actor) => edit(map, actor, random, makeId))) done += 1;
  }
  const [first] = seats;
  if (!first) throw new Error('a meeting needs seats');
  const text = [...first.reader.current().cards.values()].map((card) => card.phrase.text).join('');
  return [
    { what: 'the words on its cards', bytes: new TextEncoder().encode(text).length },
    { what: 'the document, as stored in a snapshot', bytes: Y.encodeStateAsUpdate(first.doc).length },
    { what: 'all updates together, as sent and logged', bytes: sent() },
  ];
}

function openSeats(makeId: () => string): readonly Seat[] {
  const origin = new Y.Doc();
  origin.clientID = 1;
  document.commit(origin, document.firstEdits(couple, makeId), new document.LoadEdit());
  const people = document.openMap(origin).current().people;
  const actors: readonly Actor[] = [
    { role: 'therapist', person: null },
    ...people.map((person): Actor => ({ role: 'partner', person: person.id })),
  ];
  return actors.map((actor, index) => {
    const doc = new Y.Doc();
    // Ids as large as Yjs draws them, and the same in every run.
    doc.clientID = 3_000_000_000 + index;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(origin));
    return { doc, reader: document.openMap(doc), actor };
  });
}

function countSent(seats: readonly Seat[]): () => number {
  let bytes = 0;
  for (const { doc } of seats) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (!(origin instanceof document.LocalEdit)) return;
      bytes += update.length;
      const from = new document.RemoteEdit('peer');
      for (const other of seats) if (other.doc !== doc) Y.applyUpdate(other.doc, update, from);
    });
  }
  return () => bytes;
}

type Act = (map: CycleMap, actor: Actor) => ReturnType<typeof document.placeCard>;

function act({ doc, reader, actor }: Seat, command: Act): boolean {
  const result = command(reader.current(), actor);
  if (!isEdits(result)) return false;
  return document.commit(doc, result, new document.LocalEdit('bench', null));
}

function place(map: CycleMap, actor: Actor, random: () => number, makeId: () => string): ReturnType<Act> {
  const kinds: readonly CardKind[] =
    random() < 0.6 ? ringKinds : random() < 0.7 ? beneathKinds : ['new-step'];
  const owner = actor.person ?? pick(map.people, random).id;
  return document.placeCard(map, actor, {
    id: createCardId(makeId),
    owner,
    kind: pick(kinds, random),
    words: someWords(random),
  });
}

function edit(map: CycleMap, actor: Actor, random: () => number, makeId: () => string): ReturnType<Act> {
  const id = pick([...map.cards.keys()], random);
  const at = { x: Math.round(random() * 1_000), y: Math.round(random() * 600) };
  const acts: readonly [number, () => ReturnType<Act>][] = [
    [40, () => document.moveCards(map, actor, { ids: [id], by: at, homes: new Map([[id, at]]) })],
    [20, () => document.changeWords(map, actor, { id, words: someWords(random) })],
    [15, () => document.confirmWords(map, actor, { id })],
    [8, () => document.reorderCard(map, actor, { id, after: pick([...map.cards.keys()], random) })],
    [4, () => document.deleteItems(map, actor, { ids: [id] })],
    [4, () => document.restoreItems(map, actor, { ids: [...map.bin.cards.keys()].slice(0, 1) })],
    [3, () => document.setLayout(map, actor, { layout: pick(layouts, random) })],
    [3, () => document.addInk(map, actor, stroke(at, random, makeId))],
    [
      3,
      () => document.addSticky(map, actor, { id: createAnnotationId(makeId), at, words: someWords(random) }),
    ],
  ];
  let left = random() * acts.reduce((sum, [weight]) => sum + weight, 0);
  const chosen = acts.find(([weight]) => (left -= weight) < 0);
  return chosen ? chosen[1]() : [];
}

function stroke(at: { x: number; y: number }, random: () => number, makeId: () => string) {
  const points = Array.from({ length: 120 }, () => random() * 200);
  return { id: createAnnotationId(makeId), at, points, color: 'ink' as const, width: 3 };
}

function someWords(random: () => number): string {
  return words.slice(0, 12 + Math.floor(random() * 50));
}

function isEdits(result: ReturnType<Act>): result is readonly Edit[] {
  return Array.isArray(result);
}

function pick<T>(from: readonly T[], random: () => number): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** mulberry32: small, seeded, good enough to choose with. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
