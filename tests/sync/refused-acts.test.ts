import { createCardId } from '@undercurrent/cycle';
import type { CardId } from '@undercurrent/cycle';
import { changeOwner, changeWords, deleteItems, moveCards, placeCard } from '@undercurrent/document';
import { closeReasons } from '@undercurrent/protocol';
import { nanoid } from 'nanoid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MapConnection } from '../../apps/web/src/connection/map-connection.ts';
import type { Table } from './open-table.ts';
import { openTable, take, until } from './open-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.dispose());

function place(connection: MapConnection, words: string, at: 0 | 1): CardId {
  const owner = connection.map.getState()?.people[at]?.id;
  if (!owner) throw new Error('a card needs an owner');
  const id = createCardId(nanoid);
  const args = { id, owner, kind: 'feeling', words } as const;
  expect(connection.run('place', (map, actor) => placeCard(map, actor, args))).toBeNull();
  return id;
}

const reword = (connection: MapConnection, id: CardId, words: string) =>
  connection.run('reword', (map, actor) => changeWords(map, actor, { id, words }));

const cardOn = (connection: MapConnection, id: CardId) => connection.map.getState()?.cards.get(id);
const textOn = (connection: MapConnection, id: CardId) => cardOn(connection, id)?.phrase.text;
const kept = (connection: MapConnection) => connection.rescued.getState().map(({ words }) => words);
const isSaved = (connection: MapConnection) =>
  connection.saveState.getState() === 'saved' && connection.state.getState().name === 'connected';

function giveToMalaki(t: MapConnection, id: CardId): void {
  const owner = t.map.getState()?.people[1]?.id;
  if (!owner) throw new Error('Malaki is on the map');
  expect(t.run('give', (map, actor) => changeOwner(map, actor, { id, owner }))).toBeNull();
}

async function sitThree() {
  const seats = await table.seatThree();
  const { map, therapist, lanie, malaki } = seats;
  const [t, l, m] = await Promise.all([therapist.open(map), lanie.open(map), malaki.open(map)]);
  await until(() => [t, l, m].every(isSaved));
  return { ...seats, t, l, m };
}

test('words that were forbidden meanwhile come back to their author, and all other offline acts arrive', async () => {
  const { lanie, t, l, m } = await sitThree();
  const hers = place(t, 'shut down', 0);
  const moved = place(l, 'abandoned', 0);
  await until(() => [t, l, m].every((seat) => textOn(seat, hers) && textOn(seat, moved)));
  lanie.line.set('cut');
  await until(() => l.state.getState().name === 'lost');

  const before = place(l, 'raise my voice', 0);
  expect(reword(l, hers, 'go quiet and hide')).toBeNull();
  const after = place(l, 'ask again', 0);
  expect(reword(l, after, 'ask again and again')).toBeNull();
  const gone = place(l, 'never mind', 0);
  expect(l.run('delete', (map, actor) => deleteItems(map, actor, { ids: [gone] }))).toBeNull();
  l.run('move', (map, actor) => moveCards(map, actor, { ids: [moved], by: { x: 30, y: 10 } }));
  giveToMalaki(t, hers);
  const seenByMalaki: string[] = [];
  m.state.subscribe(({ name }) => seenByMalaki.push(name));

  lanie.line.set('open');
  await until(() => isSaved(l) && l.setbacks.getState() === 1);
  await until(() => [t, m].every((seat) => textOn(seat, after) === 'ask again and again'));
  for (const seat of [t, l, m]) {
    expect(textOn(seat, hers)).toBe('shut down');
    expect(textOn(seat, before)).toBe('raise my voice');
    expect(cardOn(seat, gone)).toBeUndefined();
    expect(cardOn(seat, moved)?.offsets).toEqual(cardOn(l, moved)?.offsets);
  }
  expect(cardOn(t, moved)?.offsets).not.toEqual({});
  expect(kept(l)).toEqual(['go quiet and hide']);
  expect(lanie.page.asksBeforeLeaving()).toBe(true);
  expect(seenByMalaki).toEqual([]);
  expect([...kept(t), ...kept(m)]).toEqual([]);
  for (const { id } of l.rescued.getState()) l.letGo(id);
  expect(kept(l)).toEqual([]);
  expect(lanie.page.asksBeforeLeaving()).toBe(false);
});

test('after a refusal everything works on: acts, undo, presence, and what others do', async () => {
  const { lanie, t, l, m } = await sitThree();
  const id = place(t, 'pressured', 0);
  await until(() => [l, m].every((seat) => textOn(seat, id) === 'pressured'));
  l.showPresence({ cursor: { x: 4, y: 5 } });
  await until(() => t.others.getState().some(({ presence }) => presence.cursor?.x === 4));
  lanie.line.set('cut');
  await until(() => l.state.getState().name === 'lost');
  giveToMalaki(t, id);
  expect(reword(l, id, 'pressed')).toBeNull();
  await until(() => isSaved(t));
  lanie.line.set('open');
  await until(() => l.setbacks.getState() > 0 && isSaved(l));
  expect(textOn(l, id)).toBe('pressured');
  expect(kept(l)).toEqual(['pressed']);
  expect(l.history.getState()).toEqual({ canUndo: false, canRedo: false });
  const next = place(l, 'not enough', 0);
  await until(() => [t, m].every((seat) => textOn(seat, next) === 'not enough'));
  expect(l.undo()).toBe(true);
  await until(() => !cardOn(m, next));
  const his = place(m, 'leave', 1);
  await until(() => textOn(l, his) === 'leave');
  await until(() => [t, l].every((seat) => seat.others.getState().length === 2));
  expect(t.others.getState().some(({ presence }) => presence.cursor?.x === 4)).toBe(true);
});

test('words that were not stored when a seat ends are kept, readable, on its own device alone', async () => {
  const { map, therapist, lanie, t, l } = await sitThree();
  lanie.line.set('cut');
  await until(() => l.state.getState().name === 'lost');
  place(l, 'what nobody has read', 0);
  place(l, 'abandoned', 0);
  take(await therapist.api.endSeat(map, l.seat.seat));
  lanie.line.set('open');
  await until(() => l.state.getState().name === 'ended');
  expect(kept(l)).toEqual(['what nobody has read', 'abandoned']);
  expect([...(t.map.getState()?.cards.keys() ?? [])]).toEqual([]);
  expect(l.state.getState()).toEqual({ name: 'ended', code: closeReasons.noSeat.code });
});
