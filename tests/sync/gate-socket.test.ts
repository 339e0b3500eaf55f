import { createCardId } from '@undercurrent/cycle';
import { LocalEdit, commit, openMap, placeCard } from '@undercurrent/document';
import { RefusalNotice, closeReasons, frameTypes } from '@undercurrent/protocol';
import * as decoding from 'lib0/decoding';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { type Guest, joinAsGuest, makeBlankMap, peopleIn, seatPartner, until } from '../world/guest.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import { type TestServer, openServer } from '../world/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.dispose());

/** What the server says about a refusal, from the first such frame on this socket. */
function noticeTo(guest: Guest): Promise<RefusalNotice> {
  return new Promise((resolve) => {
    guest.socket().on('message', (data) => {
      const decoder = decoding.createDecoder(new Uint8Array(data as ArrayBuffer));
      if (decoding.readVarUint(decoder) !== frameTypes.refusal) return;
      resolve(v.parse(RefusalNotice, JSON.parse(decoding.readVarString(decoder))));
    });
  });
}

test('a forged update over a real socket is refused with its places, reaches nobody, and is not stored', async () => {
  const { origin } = server;
  const made = await makeBlankMap(origin);
  const therapist = joinAsGuest(origin, made);
  await therapist.synced;
  const [laniesId, malakisId] = peopleIn(therapist.doc);
  if (!laniesId || !malakisId) throw new Error('two people are on the map');
  const lanie = joinAsGuest(origin, { map: made.map, cookie: await seatPartner(origin, made, laniesId) });
  const cookie = await seatPartner(origin, made, malakisId);
  const malaki = joinAsGuest(origin, { map: made.map, cookie, ours: true });
  await Promise.all([lanie.synced, malaki.synced]);
  const id = createCardId(() => 'lanies000001');
  const actor = { role: 'partner', person: laniesId } as const;
  const args = { id, owner: laniesId, kind: 'feeling', words: 'abandoned' } as const;
  const edits = placeCard(openMap(lanie.doc).current(), actor, args);
  if ('kind' in edits) throw new Error('she may place her own card');
  commit(lanie.doc, edits, new LocalEdit('place-card', null));
  const cardIn = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('cards').get(id);
  await until(() => cardIn(malaki.doc) !== undefined && cardIn(therapist.doc) !== undefined);

  const notice = noticeTo(malaki);
  cardIn(malaki.doc)?.set('phrase', { text: 'my fault', scribe: laniesId, confirmedBy: [laniesId] });
  expect(await notice).toEqual({
    code: 'not-yours',
    places: [{ record: 'cards', id, field: 'phrase', reason: 'not-yours' }],
  });
  expect((await malaki.closed).code).toBe(closeReasons.refused.code);

  writeNote(therapist.doc, 'therapist', 'afterwards');
  await until(() => notesIn(lanie.doc).length === 1);
  const fresh = joinAsGuest(origin, made);
  await fresh.synced;
  for (const { doc } of [therapist, lanie, fresh]) {
    expect(cardIn(doc)?.get('phrase')).toEqual({
      text: 'abandoned',
      scribe: laniesId,
      confirmedBy: [laniesId],
    });
  }
  for (const guest of [therapist, lanie, malaki, fresh]) guest.leave();
});
