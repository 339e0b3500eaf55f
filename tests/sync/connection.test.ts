import { createCardId } from '@undercurrent/cycle';
import type { Card, CardKind } from '@undercurrent/cycle';
import { pauseMeeting, placeCard, resumeMeeting, setLayout } from '@undercurrent/document';
import { closeReasons, frameTypes, lostAfterMs, wireLimits } from '@undercurrent/protocol';
import { nanoid } from 'nanoid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MapConnection } from '../../apps/web/src/connection/map-connection.ts';
import type { Table } from './open-table.ts';
import { openTable, take, until } from './open-table.ts';
import { tellTime } from '../world/tell.ts';

let table: Table;

beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.dispose());

function place(connection: MapConnection, words: string, kind: CardKind = 'feeling'): void {
  const owner = connection.actor().person ?? connection.map.getState()?.people[0]?.id;
  if (!owner) throw new Error('a card needs an owner');
  const id = createCardId(nanoid);
  const refusal = connection.run('place-card', (map, actor) =>
    placeCard(map, actor, { id, owner, kind, words }),
  );
  expect(refusal).toBeNull();
}

const wordsOn = (connection: MapConnection): string[] =>
  [...(connection.map.getState()?.cards.values() ?? [])].map((card: Card) => card.phrase.text).sort();

test('a card placed on one device is on the others, and its author is told when it is stored', async () => {
  const { map, therapist, lanie, malaki } = await table.seatThree();
  const [t, l, m] = await Promise.all([therapist.open(map), lanie.open(map), malaki.open(map)]);
  await until(() => l.saveState.getState() === 'saved');
  place(l, 'abandoned, panicky');
  expect(l.saveState.getState()).toBe('saving');
  expect(lanie.page.asksBeforeLeaving()).toBe(true);
  await until(() => l.saveState.getState() === 'saved');
  expect(lanie.page.asksBeforeLeaving()).toBe(false);
  await until(() => [t, m].every((other) => wordsOn(other).includes('abandoned, panicky')));
});

test('what was called saved is there after a restart, for somebody who opens the map anew', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const l = await lanie.open(map);
  place(l, 'abandoned, panicky');
  await until(() => l.saveState.getState() === 'saved');
  await table.restart();
  const m = await malaki.open(map);
  expect(wordsOn(m)).toEqual(['abandoned, panicky']);
  await until(() => l.state.getState().name === 'connected');
});

test('words written without a line are on this device only, and merge on return', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  await until(() => l.saveState.getState() === 'saved');
  lanie.line.set('cut');
  await until(() => l.state.getState().name === 'lost');
  expect(l.saveState.getState()).toBe('saved');
  place(l, 'raise my voice', 'move');
  place(m, 'pressured');
  expect(l.saveState.getState()).toBe('device-only');
  lanie.line.set('open');
  await until(() => l.saveState.getState() === 'saved');
  await until(() => [l, m].every((seat) => wordsOn(seat).join() === 'pressured,raise my voice'));
});

test('while the store takes nothing words are on this device only and say so; then they are stored and seen', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  await until(() => l.saveState.getState() === 'saved');
  table.fillDisk(true);
  place(l, 'raise my voice', 'move');
  await until(() => [l, m].every((seat) => seat.state.getState().name === 'read-only'));
  expect([l.saveState.getState(), m.saveState.getState()]).toEqual(['device-only', 'saved']);
  expect(lanie.page.asksBeforeLeaving()).toBe(true);
  place(l, 'abandoned');
  place(m, 'pressured');
  // Nobody is called lost, though nothing but "not now" is heard.
  await new Promise((resolve) => setTimeout(resolve, lostAfterMs + 1_500));
  expect([l, m].map((seat) => seat.state.getState().name)).toEqual(['read-only', 'read-only']);
  expect([l, m].map((seat) => seat.saveState.getState())).toEqual(['device-only', 'device-only']);
  expect(wordsOn(m)).toEqual(['pressured']);

  table.fillDisk(false);
  await until(() => [l, m].every((seat) => seat.saveState.getState() === 'saved'));
  const all = ['abandoned', 'pressured', 'raise my voice'];
  await until(() => [l, m].every((seat) => wordsOn(seat).length === all.length));
  expect([wordsOn(l), wordsOn(m)]).toEqual([all, all]);
  expect([l, m].map((seat) => seat.state.getState().name)).toEqual(['connected', 'connected']);
  expect(lanie.page.asksBeforeLeaving()).toBe(false);
});

test('words written while a connection is coming back are stored with the others', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  lanie.line.set('cut');
  await until(() => l.state.getState().name === 'lost');
  lanie.line.set('open');
  const written: string[] = [];
  for (let index = 10; l.state.getState().name !== 'connected' || index < 40; index += 1) {
    place(l, `word ${index}`);
    written.push(`word ${index}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await until(() => l.saveState.getState() === 'saved');
  await until(() => wordsOn(m).length === written.length);
  expect(wordsOn(m)).toEqual([...written].sort());
  expect(l.state.getState()).toEqual({ name: 'connected' });
});

test('a server that falls silent is called lost, and found again', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  await until(() => l.others.getState().length === 1);
  lanie.line.set('silent');
  place(l, 'abandoned');
  await tellTime('a silent server is called lost', 5_000, () =>
    until(() => l.state.getState().name === 'lost'),
  );
  expect(l.saveState.getState()).toBe('device-only');
  expect(l.others.getState()).toEqual([]);
  lanie.line.set('open');
  await until(() => l.saveState.getState() === 'saved');
  await until(() => wordsOn(m).includes('abandoned'));
});

test('presence comes at once, follows the newest state, and comes back after a lost line', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const l = await lanie.open(map);
  l.showPresence({ cursor: { x: 1, y: 2 } });
  const m = await malaki.open(map);
  const seen = () => m.others.getState().find((other) => other.seat.person === l.seat.person)?.presence;
  await until(() => seen()?.cursor?.x === 1);
  for (let step = 0; step <= 50; step += 1) l.showPresence({ cursor: { x: step, y: 0 } });
  await until(() => seen()?.cursor?.x === 50);
  malaki.line.set('cut');
  await until(() => m.state.getState().name === 'lost');
  expect(m.others.getState()).toEqual([]);
  malaki.line.set('open');
  await until(() => m.state.getState().name === 'connected');
  await until(() => seen()?.cursor?.x === 50);
});

test('no more presence is sent than the wire takes', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  let changes = 0;
  m.others.subscribe(() => {
    changes += 1;
  });
  const startedAt = performance.now();
  while (performance.now() - startedAt < 1_000) {
    l.showPresence({ cursor: { x: performance.now(), y: 0 } });
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(changes).toBeGreaterThan(0);
  expect(changes).toBeLessThanOrEqual(wireLimits.presencePerSecond + 2);
});

test('what others show is not sent on: only what this device shows of itself goes out', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  await until(() => m.others.getState().length === 1 && l.others.getState().length === 1);
  const presences = () => malaki.sent().filter((type) => type === frameTypes.awareness).length;
  const before = presences();
  for (let step = 0; step < 10; step += 1) {
    l.showPresence({ cursor: { x: step, y: 0 } });
    await until(() => m.others.getState()[0]?.presence.cursor?.x === step);
  }
  expect(presences()).toBe(before);
  m.showPresence({ cursor: { x: 1, y: 1 } });
  await until(() => l.others.getState()[0]?.presence.cursor?.x === 1);
  expect(presences()).toBe(before + 1);
});

test('a hidden page shows no cursor', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  const cursor = () => m.others.getState()[0]?.presence.cursor;
  l.showPresence({ cursor: { x: 5, y: 5 } });
  await until(() => cursor()?.x === 5);
  lanie.page.hide();
  await until(() => cursor() === null);
});

test('a ghost leaves within twelve seconds', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  await until(() => m.others.getState().length === 1);
  lanie.line.set('silent');
  expect(await until(() => m.others.getState().length === 0)).toBeLessThan(12_000);
});

test('an ended seat ends its connection for good, and keeps what was seen', async () => {
  const { map, therapist, lanie } = await table.seatThree();
  const l = await lanie.open(map);
  place(l, 'abandoned');
  await until(() => l.saveState.getState() === 'saved');
  take(await therapist.api.endSeat(map, l.seat.seat));
  await until(() => l.state.getState().name === 'ended');
  expect(l.state.getState()).toEqual({ name: 'ended', code: closeReasons.seatEnded.code });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(l.state.getState().name).toBe('ended');
  expect(wordsOn(l)).toEqual(['abandoned']);
  // Such as a letter that is kept when its panel closes.
  place(l, 'too late');
  expect(l.rescued.getState()).toMatchObject([{ words: 'too late' }]);
});

test('undo takes back on all devices, and only what this seat did', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  place(l, 'abandoned');
  place(m, 'pressured');
  await until(() => [l, m].every((seat) => wordsOn(seat).length === 2));
  expect(l.history.getState()).toEqual({ canUndo: true, canRedo: false });
  expect(l.undo()).toBe(true);
  await until(() => [l, m].every((seat) => wordsOn(seat).join() === 'pressured'));
  expect(l.undo()).toBe(false);
  expect(l.redo()).toBe(true);
  await until(() => [l, m].every((seat) => wordsOn(seat).length === 2));
});

test('the edits of others are told apart from one’s own', async () => {
  const { map, lanie, malaki } = await table.seatThree();
  const [l, m] = await Promise.all([lanie.open(map), malaki.open(map)]);
  const heard: number[] = [];
  l.followOthers((before, after) => heard.push(after.cards.size - before.cards.size));
  place(l, 'abandoned');
  expect(heard).toEqual([]);
  place(m, 'pressured');
  await until(() => heard.length > 0);
  expect(heard).toEqual([1]);
});

test('a pause holds every act and undo on every device; words written without a line meanwhile are kept', async () => {
  const { map, therapist, lanie, malaki } = await table.seatThree();
  const [t, l, m] = await Promise.all([therapist.open(map), lanie.open(map), malaki.open(map)]);
  const isPaused = (seat: MapConnection) => seat.map.getState()?.isPaused === true;
  const columns = (seat: MapConnection) =>
    seat.run('lay out', (now, actor) => setLayout(now, actor, { layout: 'columns' }));
  place(m, 'pressured');
  await until(() => [t, l].every((seat) => wordsOn(seat).includes('pressured')));
  lanie.line.set('cut');
  await until(() => l.state.getState().name === 'lost');
  expect(m.run('pause', pauseMeeting)).toBeNull();
  place(l, 'abandoned');
  await until(() => isPaused(t) && isPaused(m));
  for (const seat of [t, m]) expect(columns(seat)?.reason).toBe('paused');
  expect(m.run('resume', resumeMeeting)?.reason).toBe('not-allowed');
  expect(m.undo()).toBe(false);
  lanie.line.set('open');
  await until(() => isPaused(l));
  await until(() => [t, l, m].every((seat) => wordsOn(seat).join() === 'abandoned,pressured'));
  expect(t.run('resume', resumeMeeting)).toBeNull();
  await until(() => [t, l, m].every((seat) => !isPaused(seat)));
  expect(m.undo()).toBe(true);
  await until(() => [t, l, m].every((seat) => wordsOn(seat).join() === 'abandoned'));
  expect([t, l, m].some(isPaused)).toBe(false);
});
