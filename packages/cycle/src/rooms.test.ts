import { expect, test } from 'vitest';
import { roles } from './actor.ts';
import type { Actor } from './actor.ts';
import { createPersonId } from './ids.ts';
import { mayEnter, privateRoomOf } from './rooms.ts';

const lanie = createPersonId(() => 'lanie-number-one');
const malaki = createPersonId(() => 'malaki-number-one');
const everybody: readonly Actor[] = roles.flatMap((role) =>
  [null, lanie, malaki].map((person): Actor => ({ role, person })),
);

const whoEnters = (room: Parameters<typeof mayEnter>[1]) =>
  everybody
    .filter((actor) => mayEnter(actor, room))
    .map(({ role, person }) => `${role}${person === lanie ? ' lanie' : person === malaki ? ' malaki' : ''}`);

test('everyone seated may read the map', () => {
  expect(whoEnters({ kind: 'map' })).toHaveLength(everybody.length);
});

test('the notes are the therapist’s alone', () => {
  expect(
    new Set(everybody.filter((actor) => mayEnter(actor, { kind: 'notes' })).map(({ role }) => role)),
  ).toEqual(new Set(['therapist']));
});

test('drafts are their own person’s alone, never the therapist’s, an observer’s or a shared seat’s', () => {
  expect(whoEnters({ kind: 'drafts', person: lanie })).toEqual(['partner lanie']);
  expect(whoEnters({ kind: 'drafts', person: malaki })).toEqual(['partner malaki']);
});

test('a seat is only ever offered a private room that it may enter', () => {
  for (const actor of everybody) {
    const room = privateRoomOf(actor);
    if (room) expect(mayEnter(actor, room)).toBe(true);
    else expect(actor.role === 'shared' || actor.role === 'observer' || actor.person === null).toBe(true);
  }
});
