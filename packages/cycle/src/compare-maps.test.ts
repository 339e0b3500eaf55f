import { expect, test } from 'vitest';
import * as v from 'valibot';
import { plainCard } from './card.ts';
import type { Card } from './card.ts';
import { compareMaps } from './compare-maps.ts';
import { CardId, CycleId, PersonId } from './ids.ts';

const lanie = v.parse(PersonId, 'person_lanie000');
const card = (name: string, part: Partial<Card> = {}): Card => ({
  ...plainCard,
  id: v.parse(CardId, `card_${name.padEnd(8, '0')}`),
  cycle: v.parse(CycleId, 'cycle_00000000'),
  owner: lanie,
  kind: 'move',
  phrase: { text: name, scribe: 'therapist', confirmedBy: [] },
  rank: 'a',
  offsets: {},
  ...part,
});
const mapOf = (...cards: readonly Card[]) => ({ cards: new Map(cards.map((each) => [each.id, each])) });

test('tells what is gone, what is new, and what says something else', () => {
  const [quiet, loud, alone] = [card('quiet'), card('loud'), card('alone')];
  const louder = { ...loud, phrase: { ...loud.phrase, text: 'louder' } };
  expect(compareMaps(mapOf(quiet, loud), mapOf(louder, alone))).toEqual({
    lost: [quiet],
    added: [alone],
    changed: [{ before: loud, after: louder }],
  });
});

test('where a card stands and who confirmed it is no change of what it says', () => {
  const loud = card('loud');
  const moved = { ...loud, rank: 'b', phrase: { ...loud.phrase, confirmedBy: [lanie] } };
  expect(compareMaps(mapOf(loud), mapOf(moved))).toEqual({ lost: [], added: [], changed: [] });
});

test('another owner, another kind and another cue are changes', () => {
  const loud = card('loud', { kind: 'new-step' });
  for (const part of [{ owner: 'together' }, { kind: 'pause' }, { notice: 'a sigh' }] as const) {
    expect(compareMaps(mapOf(loud), mapOf({ ...loud, ...part })).changed).toHaveLength(1);
  }
});

test('a letter is in no comparison, come or gone or changed', () => {
  const letter = card('letter', { kind: 'letter' });
  const none = { lost: [], added: [], changed: [] };
  expect(compareMaps(mapOf(letter), mapOf())).toEqual(none);
  expect(compareMaps(mapOf(), mapOf(letter))).toEqual(none);
});
