import { ringCards } from '@undercurrent/cycle';
import type { Actor } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { offerFor } from '../../connection/card-offer.ts';
import { isWordKey } from '../../words/t.ts';
import { allCommands, commandName, menuPlaceOf, offeredCommands } from './all-commands.ts';
import type { Moment } from './command.ts';

const map = theTango();
const [first, second] = ringCards(map, map.cycles[0]?.id ?? expect.unreachable());
const therapist: Actor = { role: 'therapist', person: null };

function moment(ids: readonly string[], actor = therapist): Moment {
  return { map, actor, ids, offer: offerFor(map, actor, ids) };
}

function named(at: Moment): readonly string[] {
  return offeredCommands(at).map(({ id }) => id);
}

test('no two commands have one id or one key', () => {
  const ids = allCommands.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const keys = allCommands.filter(({ isCanvasKey }) => !isCanvasKey).flatMap((command) => command.keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every command has a name', () => {
  for (const command of allCommands) {
    expect(isWordKey(command.words), command.words).toBe(true);
    expect(commandName(command, moment([])), command.id).not.toMatch(/[{}]/);
  }
});

test('without a selection nothing is offered that needs one', () => {
  const offered = named(moment([]));
  for (const id of ['edit', 'delete', 'duplicate', 'change', 'next']) expect(offered).not.toContain(id);
  expect(offered).toContain('fit');
  expect(menuPlaceOf(moment([]))).toBe('paper');
});

test('a card offers what its rules allow, several things what they share', () => {
  const one = moment([first?.id ?? '']);
  expect(menuPlaceOf(one)).toBe('card');
  expect(named(one)).toEqual(expect.arrayContaining(['next', 'change', 'duplicate', 'earlier']));
  const two = moment([first?.id ?? '', second?.id ?? '']);
  expect(menuPlaceOf(two)).toBe('several');
  expect(named(two)).not.toContain('change');
});

test('an observer is offered nothing that changes the map', () => {
  const offered = named(moment([first?.id ?? ''], { role: 'observer', person: null }));
  for (const id of ['delete', 'duplicate', 'change', 'pen', 'tidy', 'raise', 'lower', 'add-card', 'invite']) {
    expect(offered, id).not.toContain(id);
  }
});
