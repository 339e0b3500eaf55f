import { type VersionId, createVersionId } from '@undercurrent/cycle';
import { VersionSummary } from '@undercurrent/protocol';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { mapIn } from '../world/doc-of.ts';
import {
  type Asking,
  type Guest,
  type MadeMap,
  ask,
  joinAsGuest,
  makeBlankMap,
  peopleIn,
  seatPartner,
} from '../world/guest.ts';
import { createRandom } from '../world/seeded-random.ts';
import { type TestServer, openServer } from '../world/start-server.ts';
import { startWatch } from '../world/tell.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ limits: { versionsPerMap: 60 } });
});
afterAll(() => server.dispose());

const { part } = createRandom(17);
const go = (path: string, asking?: Asking) => ask(server.origin, path, asking);

interface Sitting {
  readonly made: MadeMap;
  readonly guest: Guest;
  readonly witness: Guest;
  readonly path: string;
}

async function sit(): Promise<Sitting> {
  const made = await makeBlankMap(server.origin);
  const [guest, witness] = [joinAsGuest(server.origin, made), joinAsGuest(server.origin, made)];
  await Promise.all([guest.synced, witness.synced]);
  return { made, guest, witness, path: `/api/maps/${made.map}/versions` };
}

const keep = ({ made, path }: Sitting, name = '') =>
  go(path, { method: 'POST', cookie: made.cookie, body: { name } });

async function list({ made, path }: Sitting): Promise<readonly VersionSummary[]> {
  const body = await (await go(path, { cookie: made.cookie })).json();
  return v.parse(v.object({ versions: v.array(VersionSummary) }), body).versions;
}

async function mapAt({ made, path }: Sitting, version: VersionId) {
  const response = await go(`${path}/${version}`, { cookie: made.cookie });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
  return mapIn(doc);
}

/** Calls the cycle something else, and waits until another has seen it: then the server has it too. */
async function callIt({ guest, witness }: Sitting, word: string): Promise<void> {
  guest.doc.getMap('settings').set('cycleWord', word);
  const seen = () => witness.doc.getMap('settings').get('cycleWord');
  await expect.poll(seen, { interval: 5 }).toBe(word);
}

function leave({ guest, witness }: Sitting): void {
  guest.leave();
  witness.leave();
}

test('a version holds the map as it was, whatever is done to the map afterwards', async () => {
  const sitting = await sit();
  await callIt(sitting, 'dance');
  expect((await keep(sitting, 'First meeting')).status).toBe(201);
  await callIt(sitting, 'storm');
  expect((await keep(sitting)).status).toBe(201);
  const [first, second] = await list(sitting);
  if (!first || !second) throw new Error('two versions were kept');
  expect([first.name, second.name]).toEqual(['First meeting', '']);
  expect((await mapAt(sitting, first.version)).cycleWord).toBe('dance');
  expect((await mapAt(sitting, second.version)).cycleWord).toBe('storm');
  leave(sitting);
});

test('where nothing has changed no version is added', async () => {
  const sitting = await sit();
  await callIt(sitting, 'dance');
  expect((await keep(sitting)).status).toBe(201);
  const again = await keep(sitting);
  expect([again.status, await again.json()]).toEqual([409, { error: 'nothing-new' }]);
  expect(await list(sitting)).toHaveLength(1);
  leave(sitting);
});

test('the therapist keeps and names; others with no seat see nothing of it', async () => {
  const sitting = await sit();
  const { made, path, guest } = sitting;
  const [lanie] = peopleIn(guest.doc);
  if (!lanie) throw new Error('nobody is on the map');
  const partner = await seatPartner(server.origin, made, lanie);
  await keep(sitting);
  const [kept] = await list(sitting);
  const one = `${path}/${kept?.version}`;
  const asked = { method: 'POST', cookie: partner, body: { name: 'mine' } };
  expect((await go(path, asked)).status).toBe(403);
  expect((await go(one, { ...asked, method: 'PATCH' })).status).toBe(403);
  expect((await go(one, { ...asked, method: 'PATCH', cookie: made.cookie })).status).toBe(204);
  expect((await list(sitting))[0]?.name).toBe('mine');
  const other = await makeBlankMap(server.origin);
  for (const cookie of ['', other.cookie]) {
    expect((await go(path, { cookie })).status).toBe(401);
    expect((await go(one, { cookie })).status).toBe(401);
  }
  const elsewhere = `/api/maps/${other.map}/versions/${kept?.version}`;
  expect((await go(elsewhere, { cookie: other.cookie })).status).toBe(404);
  leave(sitting);
});

test('what is no name, no version or no body is refused and changes nothing', async () => {
  const sitting = await sit();
  const { made, path } = sitting;
  const post = (body: unknown) => go(path, { method: 'POST', cookie: made.cookie, body });
  for (const body of ['{', {}, { name: 3 }, { name: 'x'.repeat(121) }]) {
    expect((await post(body)).status).toBe(400);
  }
  const nowhere = `${path}/${createVersionId(part)}`;
  expect((await go(nowhere, { cookie: made.cookie })).status).toBe(404);
  expect((await go(`${path}/..`, { cookie: made.cookie })).status).toBe(404);
  const rename = { method: 'PATCH', cookie: made.cookie, body: { name: 'x' } };
  expect((await go(nowhere, rename)).status).toBe(404);
  expect(await list(sitting)).toEqual([]);
  leave(sitting);
});

test('fifty meetings stay side by side, outlive a restart, and then there is no room for more than allowed', async () => {
  const sitting = await sit();
  for (let meeting = 1; meeting <= 60; meeting += 1) {
    await callIt(sitting, `word ${meeting}`);
    expect((await keep(sitting, `Meeting ${meeting}`)).status).toBe(201);
  }
  await callIt(sitting, 'one too many');
  expect((await keep(sitting)).status).toBe(429);
  await server.stop();
  await server.start();
  const kept = await list(sitting);
  expect(kept.map(({ name }) => name)).toEqual(Array.from({ length: 60 }, (_, at) => `Meeting ${at + 1}`));
  const bytes = kept.reduce((sum, version) => sum + version.bytes, 0) / kept.length;
  process.stdout.write(`versions: ${kept.length}, ${Math.round(bytes)} bytes each in the store\n`);
  const fiftieth = kept[49];
  if (!fiftieth) throw new Error('fifty versions were kept');
  const tell = startWatch('versions: listed and the fiftieth opened', 50);
  expect((await mapAt(sitting, fiftieth.version)).cycleWord).toBe('word 50');
  await list(sitting);
  tell();
  leave(sitting);
});
