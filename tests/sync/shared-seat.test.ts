import { createCardId } from '@undercurrent/cycle';
import type { Actor, PersonId } from '@undercurrent/cycle';
import { LocalEdit, commit, confirmWords, openMap, placeCard } from '@undercurrent/document';
import { closeReasons } from '@undercurrent/protocol';
import { nanoid } from 'nanoid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MapConnection } from '../../apps/web/src/connection/map-connection.ts';
import { draftsOf, notesOf } from '../../apps/web/src/connection/private-connection.ts';
import { joinAsGuest, letIn, makeBlankMap, peopleIn } from '../world/guest.ts';
import { pickByCode } from '../world/meeting-room.ts';
import { openServer } from '../world/start-server.ts';
import type { Table } from './open-table.ts';
import { openTable, take, until } from './open-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.dispose());

/** The therapist's device, and one that Lanie and Malaki share. */
async function sitTwo() {
  const [therapist, tablet] = await Promise.all([table.device(), table.device()]);
  const people = [
    { name: 'Lanie', pronouns: 'she' },
    { name: 'Malaki', pronouns: 'he' },
  ] as const;
  const map = take(await therapist.api.createMap({ kind: 'blank', people: [...people] }));
  const { code } = take(await therapist.api.showCode(map));
  take(await tablet.api.pickSeat({ code, person: null, device: 'tablet' }));
  const { seat } = take(await tablet.api.readSeat(map));
  take(await therapist.api.admit(map, seat));
  const [t, both] = [await therapist.open(map), await tablet.open(map)];
  const [lanie, malaki] = (both.map.getState()?.people ?? []).map(({ id }) => id);
  if (!lanie || !malaki) throw new Error('two people are on the map');
  return { t, both, lanie, malaki };
}

function place(connection: MapConnection, owner: PersonId, words: string) {
  const id = createCardId(nanoid);
  const refusal = connection.run('place', (map, actor) =>
    placeCard(map, actor, { id, owner, kind: 'feeling', words }),
  );
  return { id, refusal };
}

test('who has a shared device in hand writes for themselves, confirmed, and for nobody else', async () => {
  const { t, both, lanie, malaki } = await sitTwo();
  expect(both.actor()).toEqual({ role: 'shared', person: null });
  expect(place(both, lanie, 'abandoned').refusal).not.toBeNull();
  both.speakAs(lanie);
  expect(place(both, malaki, 'pressured').refusal).toMatchObject({ reason: 'not-yours' });
  const hers = place(both, lanie, 'abandoned');
  both.speakAs(malaki);
  const his = place(both, malaki, 'pressured');
  expect([hers.refusal, his.refusal]).toEqual([null, null]);
  await until(() => t.map.getState()?.cards.size === 2);
  const phraseOf = (id: typeof hers.id) => t.map.getState()?.cards.get(id)?.phrase;
  expect(phraseOf(hers.id)).toMatchObject({ scribe: lanie, confirmedBy: [lanie] });
  expect(phraseOf(his.id)).toMatchObject({ scribe: malaki, confirmedBy: [malaki] });
  expect([notesOf(both), draftsOf(both)]).toEqual([null, null]);
  expect(both.state.getState()).toEqual({ name: 'connected' });
});

test('undo takes back the acts of whoever has the device, and waits for the other', async () => {
  const { both, lanie, malaki } = await sitTwo();
  both.speakAs(lanie);
  const hers = place(both, lanie, 'abandoned');
  both.speakAs(malaki);
  expect(both.history.getState().canUndo).toBe(false);
  expect(both.undo()).toBe(false);
  const his = place(both, malaki, 'pressured');
  expect(both.undo()).toBe(true);
  expect(both.undo()).toBe(false);
  const isThere = (id: typeof his.id) => both.map.getState()?.cards.has(id) ?? false;
  expect([isThere(hers.id), isThere(his.id)]).toEqual([true, false]);
  both.speakAs(lanie);
  expect(both.history.getState().canUndo).toBe(true);
  expect(both.undo()).toBe(true);
  expect(isThere(hers.id)).toBe(false);
});

test('nobody else’s seat speaks for anybody', async () => {
  const { t, lanie } = await sitTwo();
  t.speakAs(lanie);
  expect(t.actor()).toEqual({ role: 'therapist', person: null });
});

test('a changed client on a shared seat speaks for the two who share it, and never as the therapist', async () => {
  const server = await openServer();
  const { origin } = server;
  const made = await makeBlankMap(origin);
  const cookie = await pickByCode({ origin, made }, null);
  await letIn(origin, made, cookie);
  const forger = joinAsGuest(origin, { map: made.map, cookie });
  await forger.synced;
  const [lanie] = peopleIn(forger.doc);
  if (!lanie) throw new Error('somebody is on the map');
  const therapist: Actor = { role: 'therapist', person: null };
  const id = createCardId(nanoid);
  const edits = placeCard(openMap(forger.doc).current(), therapist, {
    ...{ id, owner: lanie, kind: 'feeling', words: 'it is all my fault' },
  });
  if ('kind' in edits) throw new Error('the therapist may do that');
  commit(forger.doc, edits, new LocalEdit('forge', null));
  expect((await forger.closed).code).toBe(closeReasons.refused.code);
  forger.leave();
  const reader = joinAsGuest(origin, made);
  await reader.synced;
  expect(openMap(reader.doc).current().cards.size).toBe(0);
  reader.leave();
  await server.dispose();
});

test('each confirms their own words on a shared device', async () => {
  const { t, both, lanie, malaki } = await sitTwo();
  const { id } = place(t, malaki, 'shut down');
  await until(() => both.map.getState()?.cards.has(id) ?? false);
  const confirm = () => both.run('confirm', (map, actor) => confirmWords(map, actor, { id }));
  both.speakAs(lanie);
  expect(confirm()).toMatchObject({ reason: 'not-yours' });
  both.speakAs(malaki);
  expect(confirm()).toBeNull();
  await until(() => t.map.getState()?.cards.get(id)?.phrase.confirmedBy.includes(malaki) ?? false);
});

test('a device that has a seat takes others, at maps of its own and of somebody else, and has them all', async () => {
  const [therapist, tablet] = [await table.device(), await table.device()];
  const make = ({ api }: typeof tablet) => api.createMap({ kind: 'example' }).then(take);
  const [own, second, foreign] = [await make(tablet), await make(tablet), await make(therapist)];
  const { code } = take(await therapist.api.showCode(foreign));
  take(await tablet.api.pickSeat({ code, person: null, device: 'tablet' }));
  const listed = take(await tablet.api.listMaps());
  expect(new Set(listed.map(({ map }) => map))).toEqual(new Set([own, second, foreign]));
  expect(listed.map(({ role }) => role).toSorted()).toEqual(['shared', 'therapist', 'therapist']);
});
