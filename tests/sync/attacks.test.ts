import { type CardId, type PersonId, createCardId } from '@undercurrent/cycle';
import { LocalEdit, commit, openMap, placeCard } from '@undercurrent/document';
import { type CloseReason, closeReasons, closeSentences, frameTypes } from '@undercurrent/protocol';
import * as encoding from 'lib0/encoding';
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Decoded, Struct } from '../../server/src/rooms/gate/decode.ts';
import { encodeUpdate } from '../../server/src/rooms/gate/encode.ts';
import { updateFrame } from '../../server/src/rooms/frames.ts';
import { blankStruct, oneStruct } from '../world/forged-structs.ts';
import type { Guest, MadeMap, Stranger } from '../world/guest.ts';
import { connectStranger, joinAsGuest, makeBlankMap, peopleIn, seatPartner, until } from '../world/guest.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import { type TestServer, openServer } from '../world/start-server.ts';
import { withoutPace } from '../world/without-pace.ts';

/**
 * Every class of attack on a plain relay of Yjs updates, as the other partner with a changed client would try it:
 * through a real socket against the running server. The map is used by Lanie and the therapist all the while.
 */
let server: TestServer;
let made: MadeMap;
let therapist: Guest;
let lanie: Guest;
let laniesId: PersonId;
let laniesCard: CardId;
let malakis: MadeMap;
let before: Uint8Array;

beforeAll(async () => {
  server = await openServer({ limits: withoutPace });
  const { origin } = server;
  made = await makeBlankMap(origin);
  therapist = joinAsGuest(origin, made);
  await therapist.synced;
  const [first, second] = peopleIn(therapist.doc);
  if (!first || !second) throw new Error('two people are on the map');
  laniesId = first;
  lanie = joinAsGuest(origin, { map: made.map, cookie: await seatPartner(origin, made, first) });
  malakis = { map: made.map, cookie: await seatPartner(origin, made, second) };
  await lanie.synced;
  laniesCard = createCardId(nanoid);
  const actor = { role: 'partner', person: laniesId } as const;
  const card = { id: laniesCard, owner: laniesId, kind: 'feeling', words: 'abandoned' } as const;
  const edits = placeCard(openMap(lanie.doc).current(), actor, card);
  if ('kind' in edits) throw new Error('she may place her own card');
  commit(lanie.doc, edits, new LocalEdit('place-card', null));
  await until(() => therapist.doc.getMap('cards').size === 1);
});
afterAll(async () => {
  therapist.leave();
  lanie.leave();
  await server.dispose();
});
beforeEach(() => {
  before = Y.encodeStateAsUpdate(therapist.doc);
});

async function malaki(): Promise<Stranger> {
  const stranger = connectStranger(server.origin, malakis);
  await until(() => stranger.messages.length > 0);
  return stranger;
}

/** It is closed with this reason, and nobody else has noticed anything; the map goes on. */
async function expectRefused(message: Uint8Array, reason: CloseReason): Promise<void> {
  const attacker = await malaki();
  attacker.send(message);
  expect(await attacker.closed).toEqual({ code: reason.code, reason: closeSentences[reason.code] });
  await expectUnharmed();
}

/** Nothing of it is kept; the sender is asked for what came before, and may stay. */
async function expectSetAside(...updates: readonly Uint8Array[]): Promise<void> {
  const attacker = await malaki();
  for (const update of updates) attacker.send(updateFrame(update));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expectUnharmed();
  attacker.socket.close();
}

async function expectUnharmed(): Promise<void> {
  const isSame = Buffer.compare(Y.encodeStateAsUpdate(therapist.doc), before) === 0;
  expect(isSame, 'what others have is as it was').toBe(true);
  const words = `afterwards ${nanoid()}`;
  writeNote(lanie.doc, laniesId, words);
  await until(() => notesIn(therapist.doc).includes(words));
  const fresh = joinAsGuest(server.origin, made);
  await fresh.synced;
  expect(Y.encodeStateVector(fresh.doc)).toEqual(Y.encodeStateVector(therapist.doc));
  expect(fresh.doc.getMap('cards').toJSON()).toEqual(lanie.doc.getMap('cards').toJSON());
  expect(fresh.doc.store.pendingStructs).toBeNull();
  fresh.leave();
  for (const guest of [therapist, lanie]) expect(guest.socket().readyState).toBe(guest.socket().OPEN);
  before = Y.encodeStateAsUpdate(therapist.doc);
}

const refused = (update: Uint8Array, reason: CloseReason) => expectRefused(updateFrame(update), reason);

/** What a changed client writes that has loaded the map, under an id of its choice. */
function forge(
  write: (doc: Y.Doc) => void,
  client = 3_000_000 + Math.floor(Math.random() * 1e6),
): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(therapist.doc));
  doc.clientID = client;
  let update: Uint8Array = new Uint8Array();
  doc.on('update', (written: Uint8Array) => (update = written));
  doc.transact(() => write(doc));
  return update;
}

const card = (doc: Y.Doc): Y.Map<unknown> => {
  const found = doc.getMap<Y.Map<unknown>>('cards').get(laniesCard);
  if (!found) throw new Error('her card is there');
  return found;
};
const one = (struct: Partial<Struct>): Decoded => oneStruct({ client: 77, clock: 0, ...struct });
const hers = () => ({ client: lanie.doc.clientID, clock: Y.getState(lanie.doc.store, lanie.doc.clientID) });

test('writing under another’s client id', async () => {
  const update = forge((doc) => doc.getMap('settings').set('cycleWord', 'storm'), lanie.doc.clientID);
  await refused(update, closeReasons.refused);
});

test('taking another’s clock, so that what they write next would be dropped by everybody', async () => {
  const { client, clock } = hers();
  const value = { kind: 'value', value: 'x' } as const;
  const structs = Array.from({ length: 50 }, (_, index) => ({
    ...{ ...blankStruct, client, clock: clock + index, content: value },
  }));
  await refused(encodeUpdate({ sections: [{ client, structs }], deletes: [] }), closeReasons.refused);
});

test('deleting everything', async () => {
  const all = forge((doc) => {
    for (const root of ['cards', 'people', 'cycles', 'annotations', 'settings']) doc.getMap(root).clear();
  });
  await refused(all, closeReasons.malformed);
  const deletes = [...therapist.doc.store.clients.keys()]
    .sort((a, b) => b - a)
    .map((client) => ({ client, clock: 0, length: Y.getState(therapist.doc.store, client) }));
  await refused(encodeUpdate({ sections: [], deletes }), closeReasons.malformed);
  await refused(
    forge((doc) => card(doc).set('isDeleted', true)),
    closeReasons.refused,
  );
});

test('a struct without length, which lives quietly and makes every later load fail', async () => {
  await refused(encodeUpdate(one({ length: 0, content: { kind: 'deleted' } })), closeReasons.malformed);
  const skip = encoding.encode((encoder) => {
    for (const number of [1, 1, 77, 0, 10, 0, 0]) encoding.writeVarUint(encoder, number);
  });
  await refused(skip, closeReasons.malformed);
});

test('a struct that follows itself, or one that follows it', async () => {
  const self = { client: 77, clock: 0 };
  const other = { client: 78, clock: 0 };
  const circle = [one({ ...self, origin: other }), one({ ...other, origin: self })];
  await expectSetAside(
    encodeUpdate(one({ ...self, origin: self })),
    encodeUpdate({ sections: circle.flatMap(({ sections }) => sections), deletes: [] }),
  );
});

test('types in types, until decoding overflows the stack', async () => {
  const nested = forge((doc) => {
    let inner = new Y.Map<unknown>();
    doc.getMap('settings').set('layout', inner);
    for (let depth = 0; depth < 2_000; depth += 1) {
      const next = new Y.Map<unknown>();
      inner.set('x', next);
      inner = next;
    }
  });
  await refused(nested, closeReasons.malformed);
  const deep = encoding.encode((encoder) => {
    for (const number of [1, 1, 77, 0]) encoding.writeVarUint(encoder, number);
    encoding.writeUint8(encoder, 0b10_1000);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, 'settings');
    encoding.writeVarString(encoder, 'layout');
    encoding.writeVarUint(encoder, 1);
    for (let depth = 0; depth < 100_000; depth += 1) encoding.writeVarUint(encoder, depth % 2 ? 1 : 117);
    encoding.writeVarUint(encoder, 0);
  });
  await refused(deep, closeReasons.malformed);
});

test('__proto__ as a key', async () => {
  await refused(encodeUpdate(one({ key: '__proto__' })), closeReasons.malformed);
  await refused(encodeUpdate(one({ parent: '__proto__' })), closeReasons.malformed);
  const inValue = forge((doc) => card(doc).set('phrase', JSON.parse('{"__proto__":{"isAdmin":true}}')));
  await refused(inValue, closeReasons.malformed);
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
});

test('megabytes in roots and fields that nobody declared', async () => {
  const much = 'x'.repeat(200_000);
  await refused(
    forge((doc) => doc.getMap('hidden').set('x', much)),
    closeReasons.malformed,
  );
  await refused(
    forge((doc) => doc.getText('more').insert(0, much)),
    closeReasons.malformed,
  );
  await refused(
    forge((doc) => card(doc).set('notes', much)),
    closeReasons.malformed,
  );
  await refused(
    forge((doc) => doc.getMap('settings').set('layout', new Y.Doc())),
    closeReasons.malformed,
  );
});

test('gaps in the clock, which pile up as pending structs at quadratic cost', async () => {
  const updates = Array.from({ length: 400 }, (_, gap) => encodeUpdate(one({ clock: 1 + gap * 2 })));
  await expectSetAside(...updates);
});

test('thousands of invented client ids', async () => {
  const sections = Array.from({ length: 5_000 }, (_, index) => ({
    client: 9_000_000 - index,
    structs: [{ ...blankStruct, client: 9_000_000 - index }],
  }));
  await refused(encodeUpdate({ sections, deletes: [] }), closeReasons.malformed);
});

test('tens of thousands of delete ranges', async () => {
  const same = Array.from({ length: 70_000 }, () => ({ ...hers(), clock: 0, length: 1 }));
  await refused(encodeUpdate({ sections: [], deletes: same }), closeReasons.malformed);
  await refused(encodeUpdate({ sections: [], deletes: same.slice(0, 20_000) }), closeReasons.malformed);
  const nowhere = Array.from({ length: 20_000 }, (_, index) => ({
    ...{ client: 20_000 - index, clock: 5, length: 1 },
  }));
  await expectSetAside(encodeUpdate({ sections: [], deletes: nowhere }));
});

test('an update cut off, a part of which would be applied and sent on before it throws', async () => {
  const whole = forge((doc) => {
    doc.getMap('settings').set('layout', 'columns');
    doc.getMap('settings').set('cycleWord', 'storm');
    card(doc).set('offset/ring', { x: 1, y: 2 });
  });
  for (const length of [1, Math.floor(whole.length / 2), whole.length - 1]) {
    await refused(whole.slice(0, length), closeReasons.malformed);
  }
});

test('signing as another, and putting words in their mouth', async () => {
  const words = (scribe: PersonId, confirmedBy: readonly PersonId[]) => ({
    text: 'my fault',
    scribe,
    confirmedBy,
  });
  await refused(
    forge((doc) => card(doc).set('phrase', words(laniesId, [laniesId]))),
    closeReasons.refused,
  );
  const own = createCardId(nanoid);
  const placed = forge((doc) => {
    const fields = { ...card(doc).toJSON(), phrase: words(laniesId, [laniesId]) };
    doc.getMap('cards').set(own, new Y.Map(Object.entries(fields)));
  });
  await refused(placed, closeReasons.refused);
  await refused(
    forge((doc) => doc.getMap<Y.Map<unknown>>('people').get(laniesId)?.set('signature', { clauses: [] })),
    closeReasons.refused,
  );
});

test('speaking as another in presence, or removing them', async () => {
  lanie.provider.awareness.setLocalStateField('cursor', { x: 4, y: 2 });
  const client = lanie.doc.clientID;
  const shown = () => therapist.provider.awareness.getStates().get(client)?.['cursor'];
  await until(() => shown() !== undefined);
  const attacker = await malaki();
  for (const json of ['{"cursor":{"x":9,"y":9}}', 'null', '{"seat":{"id":"seat_forged0000"}}']) {
    attacker.send(presence(client, 2 ** 30, json));
  }
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(shown()).toEqual({ x: 4, y: 2 });
  attacker.socket.close();
  await attacker.closed;
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(shown()).toEqual({ x: 4, y: 2 });
  await expectUnharmed();
});

function presence(client: number, clock: number, json: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.awareness);
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((body) => {
        for (const number of [1, client, clock]) encoding.writeVarUint(body, number);
        encoding.writeVarString(body, json);
      }),
    );
  });
}
