import { ringCards } from '@undercurrent/cycle';
import type { Actor, CycleMap } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { offerFor } from '../../connection/card-offer.ts';
import { isWordKey } from '../../words/t.ts';
import { commandName } from './all-commands.ts';
import { arrowCommands } from './arrow-commands.ts';

const tango = theTango();
const [first, second] = ringCards(tango, tango.cycles[0]?.id ?? expect.unreachable());
const [from, to] = [first?.id ?? expect.unreachable(), second?.id ?? expect.unreachable()];
const therapist: Actor = { role: 'therapist', person: null };

function offered(actor: Actor, map: CycleMap = tango) {
  const moment = { map, actor, ids: [], offer: offerFor(map, actor, []) };
  const commands = arrowCommands(moment, { kind: 'edge', from, to });
  return commands.map((command) => ({ id: command.id, name: commandName(command, moment), command }));
}

test('an arrow of the ring is written on, made stronger, opened for a card, and followed to either end', () => {
  const ids = offered(therapist).map(({ id }) => id);
  expect(ids).toEqual(['arrow-between', 'arrow-words', 'arrow-amplifies', 'arrow-from', 'arrow-to']);
  for (const { command, name } of offered(therapist)) {
    expect(isWordKey(command.words), command.words).toBe(true);
    expect(name).not.toMatch(/[{}]/);
  }
  expect(offered(therapist).at(-1)?.name).toContain(second?.phrase.text);
});

test('whoever may change nothing follows it', () => {
  const ids = offered({ role: 'observer', person: null }).map(({ id }) => id);
  expect(ids).toEqual(['arrow-from', 'arrow-to']);
});

test('an arrow that is drawn stronger can be made plain', () => {
  if (!first) return expect.unreachable();
  const strong = { ...first, edge: { words: '', amplifies: true } };
  const map = { ...tango, cards: new Map([...tango.cards, [from, strong]]) };
  const word = (on: CycleMap) => offered(therapist, on).find(({ id }) => id === 'arrow-amplifies')?.name;
  expect(word(map)).not.toBe(
    word({ ...tango, cards: new Map([...tango.cards, [from, { ...first, edge: null }]]) }),
  );
});

test('the arrow of a card that is gone offers nothing', () => {
  const cards = new Map([...tango.cards].filter(([id]) => id !== from));
  expect(offered(therapist, { ...tango, cards })).toEqual([]);
});
