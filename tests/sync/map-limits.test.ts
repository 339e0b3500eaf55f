import { createCardId, createDraftId } from '@undercurrent/cycle';
import { LocalEdit, addDraft, commit, openMap, placeCard } from '@undercurrent/document';
import type { AnyEdit } from '@undercurrent/document';
import { closeReasons, frameTypes } from '@undercurrent/protocol';
import { nanoid } from 'nanoid';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Limits } from '../../server/src/ops/config.ts';
import { updateFrame } from '../../server/src/rooms/frames.ts';
import type { Guest, MadeMap, Stranger } from '../world/guest.ts';
import { connectStranger, joinAsGuest, makeBlankMap, peopleIn, seatPartner, until } from '../world/guest.ts';
import { makeCouple, sitInLobby } from '../world/meeting-room.ts';
import { writeNote } from '../world/notes.ts';
import { type TestServer, openServer } from '../world/start-server.ts';

let server: TestServer;
const guests: Guest[] = [];
afterEach(async () => {
  for (const guest of guests.splice(0)) guest.leave();
  await server.dispose();
});

const therapist = { role: 'therapist', person: null } as const;

async function come(made: MadeMap): Promise<Guest> {
  const guest = joinAsGuest(server.origin, { ...made, ours: true });
  guests.push(guest);
  await guest.synced;
  return guest;
}

async function open(limits: Partial<Limits> = {}) {
  server = await openServer({ limits });
  const made = await makeBlankMap(server.origin);
  return { made, guest: await come(made) };
}

function act(doc: Y.Doc, edits: readonly AnyEdit[] | { readonly kind: 'refusal' }): void {
  if ('kind' in edits) throw new Error('the app itself has no objection');
  commit(doc, edits, new LocalEdit('act', null));
}

function place(guest: Guest, words: string): void {
  const map = openMap(guest.doc).current();
  const [owner] = peopleIn(guest.doc);
  if (!owner) throw new Error('somebody is on the map');
  act(guest.doc, placeCard(map, therapist, { id: createCardId(nanoid), owner, kind: 'feeling', words }));
}

/** What a changed client would send that writes this. */
function forge(guest: Guest, write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(guest.doc));
  const before = Y.encodeStateVector(doc);
  write(doc);
  return updateFrame(Y.encodeStateAsUpdate(doc, before));
}
const setting = (field: string, value: unknown) => (doc: Y.Doc) =>
  void doc.getMap('settings').set(field, value);

/** A card as the app places one, but for the length of its words. */
function placeLong(doc: Y.Doc): void {
  const map = openMap(doc).current();
  const card = {
    id: createCardId(nanoid),
    owner: map.people[0]?.id ?? 'together',
    kind: 'feeling',
    words: 'x',
  } as const;
  const edits = placeCard(map, therapist, card);
  if ('kind' in edits) throw new Error('the app itself has no objection');
  act(
    doc,
    edits.map((edit) => {
      if (edit.kind !== 'create' || edit.record !== 'cards') return edit;
      return {
        ...edit,
        fields: { ...edit.fields, phrase: { ...edit.fields.phrase, text: 'x'.repeat(4_001) } },
      };
    }),
  );
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
const tooMuch = [
  ['a text of 4,001 characters', placeLong],
  [
    'words on a note of more than two could make',
    (doc: Y.Doc) => void writeNote(doc, 'therapist', 'x'.repeat(8_001)),
  ],
  ['a label of 201 characters', setting('pauseLine', 'x'.repeat(201))],
  ['a line of the plan of 401 characters', setting('plan/signal', 'x'.repeat(401))],
  ['a value nested four deep', setting('pauseLine', nested(4))],
  ['a value nested a thousand deep', setting('pauseLine', nested(1_000))],
] as const;

test.each(tooMuch)('%s is refused, whoever sends it, and changes nothing', async (_, write) => {
  const { made, guest } = await open();
  const before = Y.encodeStateAsUpdate(guest.doc);
  const stranger = connectStranger(server.origin, made);
  await until(() => stranger.messages.length > 0);
  stranger.send(forge(guest, write));
  expect(await stranger.closed).toMatchObject({ code: closeReasons.malformed.code });
  expect(Y.encodeStateAsUpdate((await come(made)).doc)).toEqual(before);
  expect(guest.socket().readyState).toBe(guest.socket().OPEN);
});

/** What the client was told of a refusal, before it was closed. */
const noticeTo = ({ messages }: Stranger): string =>
  Buffer.from(messages.find(([type]) => type === frameTypes.refusal) ?? []).toString();

test('a server may hold words shorter than the format: what is too long is told with its place', async () => {
  const { made, guest } = await open({ textChars: 40, labelChars: 10 });
  place(guest, 'as long as it may be, and no longer');
  const witness = await come(made);
  await until(() => openMap(witness.doc).current().cards.size === 1);
  const stranger = connectStranger(server.origin, { ...made, ours: true });
  await until(() => stranger.messages.length > 1);
  stranger.send(forge(witness, setting('pauseLine', 'longer than ten')));
  expect(await stranger.closed).toMatchObject({ code: closeReasons.refused.code });
  expect(noticeTo(stranger)).toContain('"code":"too-long"');
  expect(noticeTo(stranger)).toContain('"field":"pauseLine"');
  place(guest, 'x'.repeat(41));
  expect((await guest.closed).code).toBe(closeReasons.refused.code);
  expect(openMap(witness.doc).current().cards.size).toBe(1);
});

test('in a private room words are held as short', async () => {
  const { made, guest } = await open({ textChars: 40 });
  const [person] = peopleIn(guest.doc);
  if (!person) throw new Error('Lanie is on the map');
  const cookie = await seatPartner(server.origin, made, person);
  const room = { kind: 'drafts', person } as const;
  const own = joinAsGuest(server.origin, { map: made.map, cookie, room });
  guests.push(own);
  await own.synced;
  const draft = {
    id: createDraftId(nanoid),
    kind: 'letter',
    words: 'x'.repeat(41),
    day: '2026-03-14',
  } as const;
  act(own.doc, addDraft([], { role: 'partner', person }, draft));
  expect((await own.closed).code).toBe(closeReasons.refused.code);
});

test('values nest no deeper than the server is told', async () => {
  const { guest } = await open({ valueDepth: 1 });
  place(guest, 'words, with who confirmed them one level below');
  expect((await guest.closed).code).toBe(closeReasons.malformed.code);
});

test('so many sockets are open on one map; a place that is left can be taken, and the therapist is never kept out', async () => {
  server = await openServer({ limits: { socketsPerMap: 3, socketsPerPerson: 2 } });
  const { made, lanie, malaki } = await makeCouple(server.origin);
  const asLanie = { map: made.map, cookie: await seatPartner(server.origin, made, lanie) };
  const asMalaki = { map: made.map, cookie: await seatPartner(server.origin, made, malaki) };
  const [first] = [await come(asLanie), await come(asLanie), await come(asMalaki)];
  expect((await connectStranger(server.origin, asMalaki).closed).code).toBe(closeReasons.tooMany.code);
  await come(made);
  await come(made);
  expect((await connectStranger(server.origin, made).closed).code).toBe(closeReasons.tooMany.code);
  for (const guest of guests) expect(guest.socket().readyState).toBe(guest.socket().OPEN);
  for (const guest of [first, ...guests.slice(3)]) guest?.leave();
  await until(() => guests.slice(3).every(({ provider }) => !provider.wsconnected));
  let isIn = false;
  for (let tries = 0; tries < 100 && !isIn; tries += 1) {
    const late = connectStranger(server.origin, asMalaki);
    isIn = await Promise.race([
      late.closed.then(() => false),
      until(() => late.messages.length > 0).then(() => true),
    ]);
    late.socket.close();
  }
  expect(isIn).toBe(true);
});

test('a waiting room has so many places, and so many for one; the therapist looks in all the same', async () => {
  server = await openServer({ limits: { socketsPerMap: 2, socketsPerPerson: 1 } });
  const { made, lanie, malaki } = await makeCouple(server.origin);
  const cookies = [
    await seatPartner(server.origin, made, lanie),
    await seatPartner(server.origin, made, malaki),
  ];
  const at = { origin: server.origin, made };
  const waiting = cookies.map((cookie) => sitInLobby(at, cookie));
  await until(() => waiting.every(({ said }) => said.length > 0));
  for (const cookie of cookies) expect(await sitInLobby(at, cookie).closed).toBe(closeReasons.tooMany.code);
  const desk = sitInLobby(at, made.cookie);
  await until(() => desk.said.length > 0);
  expect(await sitInLobby(at, made.cookie).closed).toBe(closeReasons.tooMany.code);
});
