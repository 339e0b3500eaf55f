import { createCardId, createPersonId, mainCycle, nextQuestion, surfaceOf } from '@undercurrent/cycle';
import type { Actor, CycleMap } from '@undercurrent/cycle';
import { englishGrammar, tellStory } from '@undercurrent/cycle/narrative';
import { openSlots } from '@undercurrent/cycle/templates';
import { offer } from '@undercurrent/cycle/vocabularies';
import { LocalEdit, addPerson, chooseTemplate, commit, openMap, placeCard } from '@undercurrent/document';
import { closeReasons } from '@undercurrent/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, cookieOf, joinAsGuest, makeBlankMap, until } from '../world/guest.ts';
import type { Guest, MadeMap } from '../world/guest.ts';
import { createRandom } from '../world/seeded-random.ts';
import { type TestServer, openServer } from '../world/start-server.ts';
import { makeMap } from '../world/stock-client.ts';

const therapist: Actor = { role: 'therapist', person: null };
const { part } = createRandom(12);
const lanie = { name: 'Lanie', pronouns: 'she' } as const;
let server: TestServer;
let solo: MadeMap;
beforeAll(async () => {
  server = await openServer();
  solo = await makeMap(server.origin, { kind: 'blank', people: [lanie], template: 'one-persons-loop' });
});
afterAll(() => server.dispose());

const post = (body: object) => ask(server.origin, '/api/maps', { method: 'POST', body });
const mapOf = ({ doc }: Guest): CycleMap => {
  const reader = openMap(doc);
  const map = reader.current();
  reader.dispose();
  return map;
};

async function join(made: MadeMap): Promise<Guest> {
  const guest = joinAsGuest(server.origin, { ...made, ours: true });
  await guest.synced;
  return guest;
}

test('a map of one person is made for one, and no other map is', async () => {
  const two = [lanie, { name: 'Malaki', pronouns: 'he' }];
  for (const body of [
    { kind: 'blank', people: two, template: 'one-persons-loop' },
    { kind: 'blank', people: [lanie], template: 'blank' },
    { kind: 'blank', people: [lanie] },
  ]) {
    const answer = await post(body);
    expect([answer.status, cookieOf(answer)]).toEqual([400, '']);
  }
});

test('filled to the last place and told, it has no place for another and no name but one', async () => {
  const own = await join(solo);
  for (let open = openSlots(mapOf(own)); open.length > 0; open = openSlots(mapOf(own))) {
    const map = mapOf(own);
    const [slot] = open;
    if (!slot) break;
    const { likely } = offer(slot.kind, { owner: slot.owner, people: map.people });
    const after = surfaceOf(slot.kind) === 'ring' ? { after: slot.after } : {};
    const card = { id: createCardId(part), owner: slot.owner, kind: slot.kind, words: likely[0] ?? '' };
    const edits = placeCard(map, therapist, { ...card, ...after });
    if ('reason' in edits) throw new Error(edits.reason);
    commit(own.doc, edits, new LocalEdit('fill', null));
  }
  const late = await join(solo);
  await until(() => mapOf(late).cards.size === 8);
  const map = mapOf(late);
  expect(map.people.map(({ name }) => name)).toEqual(['Lanie']);
  expect(new Set([...map.cards.values()].map(({ owner }) => owner))).toEqual(new Set([map.people[0]?.id]));
  const told = tellStory({
    map,
    cycle: mainCycle(map)?.id ?? expect.unreachable(),
    grammar: englishGrammar,
    voice: { kind: 'third' },
    start: null,
    isDeep: true,
  });
  const text = told.clauses.map((clause) => clause.text).join('. ');
  expect(text).toContain('Lanie');
  expect(text).not.toMatch(/malaki|together|undefined|\{/i);
  const question = nextQuestion(map, 'map', {
    owner: map.people[0]?.id ?? 'together',
    kind: 'cue',
    about: null,
    isGuess: true,
  });
  expect(question).toMatchObject({ ask: 'card', owner: map.people[0]?.id });
  own.leave();
  late.leave();
});

test('nobody can be added to it, not even with a changed program', async () => {
  const own = await join(solo);
  const map = mapOf(own);
  const id = createPersonId(part);
  const person = { name: 'Malaki', pronouns: 'he' } as const;
  expect(addPerson(map, therapist, { id, person })).toMatchObject({ reason: 'one-person-alone' });
  for (const chosen of [null, { template: 'blank', layout: 'ring' } as const]) {
    expect(chooseTemplate(map, therapist, chosen)).toMatchObject({ reason: 'one-person-alone' });
  }
  const edits = addPerson({ ...map, template: null }, therapist, { id, person });
  if ('reason' in edits) throw new Error(edits.reason);
  commit(own.doc, edits, new LocalEdit('add', null));
  expect((await own.closed).code).toBe(closeReasons.refused.code);
  own.leave();
  const late = await join(solo);
  expect(JSON.stringify(mapOf(late).people)).not.toContain('Malaki');
  late.leave();
  const couple = await join(await makeBlankMap(server.origin));
  const alone = { template: 'one-persons-loop', layout: 'ring' } as const;
  expect(chooseTemplate(mapOf(couple), therapist, alone)).toMatchObject({ reason: 'one-person-alone' });
  couple.leave();
});
