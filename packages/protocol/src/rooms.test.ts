import { createMapId, createPersonId } from '@undercurrent/cycle';
import type { RoomRef } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { parseRoomName, roomName } from './rooms.ts';

const map = createMapId(() => 'map-number-one');
const person = createPersonId(() => 'lanie-number-one');
const rooms: readonly RoomRef[] = [{ kind: 'map' }, { kind: 'notes' }, { kind: 'drafts', person }];

test('every room is found by its name, and begins with the name of its map', () => {
  for (const room of rooms) {
    const name = roomName(map, room);
    expect(parseRoomName(name)).toEqual({ map, room });
    expect(name === roomName(map) || name.startsWith(`${roomName(map)}/`)).toBe(true);
  }
});

test.each([
  ['nothing', ''],
  ['no map', 'map/'],
  ['another map’s id shape', 'map/seat_12345678'],
  ['something after the map', `map/${map}/`],
  ['something after the notes', `map/${map}/notes/${person}`],
  ['an empty part after the notes', `map/${map}/notes/`],
  ['drafts of nobody', `map/${map}/drafts`],
  ['drafts of no person', `map/${map}/drafts/${map}`],
  ['something after the drafts', `map/${map}/drafts/${person}/more`],
  ['another room', `map/${map}/letters`],
  ['another beginning', `maps/${map}`],
  ['capitals', `map/${map}/Notes`],
])('%s is no room', (_, name) => {
  expect(parseRoomName(name)).toBeNull();
});
