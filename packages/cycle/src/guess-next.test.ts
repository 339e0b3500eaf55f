import { expect, test } from 'vitest';
import * as v from 'valibot';
import type { Actor } from './actor.ts';
import { cardLabel } from './card-labels.ts';
import { plainCard } from './card.ts';
import type { Card, CardKind, Owner } from './card.ts';
import { isConfirmed, unconfirmedBy } from './confirmation.ts';
import { guessNext } from './guess-next.ts';
import { CardId, CycleId, PersonId } from './ids.ts';
import { nothingGiven } from './person.ts';
import type { Person } from './person.ts';
import { isRingComplete, ringEdges, ringTurns } from './ring.ts';

const lanie = v.parse(PersonId, 'person_lanie000');
const malaki = v.parse(PersonId, 'person_malaki00');
const marks = {
  initials: '',
  shape: 'circle',
  dash: 'solid',
  color: 'red',
  rank: 'a0',
  ...nothingGiven,
} as const;
const people: readonly Person[] = [
  { ...marks, id: lanie, name: 'Lanie', pronouns: 'she' },
  { ...marks, id: malaki, name: 'Malaki', pronouns: 'he' },
];
const therapist: Actor = { role: 'therapist', person: null };
let count = 0;
const card = (owner: Owner, kind: CardKind, confirmedBy: readonly PersonId[] = []): Card => ({
  id: v.parse(CardId, `card_${String(++count).padStart(8, '0')}`),
  cycle: v.parse(CycleId, 'cycle_00000000'),
  owner,
  kind,
  phrase: { text: 'go quiet', scribe: 'therapist', confirmedBy: [...confirmedBy] },
  rank: `a${count}`,
  ...plainCard,
  offsets: {},
});

test.each<readonly [string, readonly (readonly [PersonId, CardKind])[], PersonId, CardKind]>([
  ['an empty ring begins with a cue', [], lanie, 'cue'],
  ['a feeling follows a cue', [[lanie, 'cue']], lanie, 'feeling'],
  [
    'a move follows a feeling',
    [
      [lanie, 'cue'],
      [lanie, 'feeling'],
    ],
    lanie,
    'move',
  ],
  [
    'after a move the other one feels',
    [
      [lanie, 'feeling'],
      [lanie, 'move'],
    ],
    malaki,
    'feeling',
  ],
  [
    'then the other one does',
    [
      [lanie, 'move'],
      [malaki, 'feeling'],
    ],
    malaki,
    'move',
  ],
  [
    'a thought after a move ends the turn too',
    [
      [malaki, 'move'],
      [malaki, 'meaning'],
    ],
    lanie,
    'feeling',
  ],
  ['a thought before any feeling asks for the feeling', [[lanie, 'meaning']], lanie, 'feeling'],
])('%s', (_, ring, owner, kind) => {
  const cards = ring.map(([who, what]) => card(who, what));
  expect(guessNext(cards, people, therapist)).toEqual({ owner, kind });
});

test('one person alone goes round by themself: after a move something sets it off again', () => {
  const alone = people.slice(0, 1);
  const asked = (kinds: readonly CardKind[]) =>
    guessNext(
      kinds.map((kind) => card(lanie, kind)),
      alone,
      therapist,
    );
  expect(asked(['cue', 'feeling'])).toEqual({ owner: lanie, kind: 'move' });
  expect(asked(['cue', 'feeling', 'move'])).toEqual({ owner: lanie, kind: 'cue' });
  expect(asked(['feeling', 'move', 'cue'])).toEqual({ owner: lanie, kind: 'feeling' });
});

test('a partner is never proposed a card of the other', () => {
  const ring = [card(malaki, 'feeling'), card(malaki, 'move'), card(lanie, 'feeling'), card(lanie, 'move')];
  expect(guessNext(ring, people, { role: 'partner', person: lanie }).owner).toBe(lanie);
});

test('labels speak of each person in their own pronoun', () => {
  expect(cardLabel({ people }, card(lanie, 'cue'))).toBe('Lanie · Trigger');
  expect(cardLabel({ people }, card(malaki, 'meaning'))).toBe('Malaki · Tells himself');
  expect(cardLabel({ people }, card(lanie, 'meaning'))).toBe('Lanie · Tells herself');
  expect(cardLabel({ people }, card('together', 'new-step'))).toBe('Together · New step');
});

test('a shared card is confirmed when everybody has confirmed it', () => {
  expect(isConfirmed({ people }, card('together', 'root', [lanie]))).toBe(false);
  expect(unconfirmedBy({ people }, card('together', 'root', [lanie]))).toEqual([malaki]);
  expect(isConfirmed({ people }, card('together', 'root', [malaki, lanie]))).toBe(true);
  expect(isConfirmed({ people }, card(lanie, 'move', [malaki]))).toBe(false);
});

test('a ring is complete with two cards of two people, and its last edge closes it (invariant 1)', () => {
  const ring = [card(lanie, 'move'), card(malaki, 'move')];
  expect(isRingComplete(ring, people)).toBe(true);
  expect(isRingComplete(ring.slice(0, 1), people)).toBe(false);
  const alone = [card(lanie, 'feeling'), card(lanie, 'move')];
  expect(isRingComplete(alone, people)).toBe(false);
  expect(isRingComplete(alone, people.slice(0, 1))).toBe(true);
  expect(isRingComplete(alone.slice(0, 1), people.slice(0, 1))).toBe(false);
  expect(ringEdges(ring).map((edge) => edge.isClosing)).toEqual([false, true]);
});

test('a turn that runs over the end of the ring is one turn', () => {
  const ring = [card(lanie, 'move'), card(malaki, 'feeling'), card(malaki, 'move'), card(lanie, 'cue')];
  expect(ringTurns(ring).map((turn) => [turn.owner, turn.cards.length])).toEqual([
    [lanie, 2],
    [malaki, 2],
  ]);
});
