import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { guessBeneath, guessNewStep } from './guess-in-phase.ts';
import { mainCycle } from './ring.ts';
import type { CardSaid } from './testing/map-with.ts';
import { cardAt, lanie, malaki, mapWith } from './testing/map-with.ts';

const therapist: Actor = { role: 'therapist', person: null };
const ring: readonly CardSaid[] = [
  [lanie, 'cue'],
  [lanie, 'move'],
  [malaki, 'move'],
];

function beneath(more: readonly CardSaid[], { chosen = -1, actor = therapist } = {}) {
  const map = mapWith([...ring, ...more]);
  return guessBeneath(map, { cycle: cycleOf(map), actor, chosen: map.cards.get(cardAt(chosen)) ?? null });
}

function newStep(more: readonly CardSaid[], { chosen = -1, actor = therapist } = {}) {
  const map = mapWith([...ring, ...more]);
  return guessNewStep(map, { cycle: cycleOf(map), actor, chosen: map.cards.get(cardAt(chosen)) ?? null });
}

test('beneath, whoever has told least is asked for what is missing of them', () => {
  expect(beneath([])).toEqual({ owner: lanie, kind: 'tender' });
  expect(beneath([[lanie, 'tender']])).toEqual({ owner: malaki, kind: 'tender' });
  const both: readonly CardSaid[] = [
    [lanie, 'tender'],
    [malaki, 'tender'],
  ];
  expect(beneath(both)).toEqual({ owner: lanie, kind: 'fear' });
});

test('without a card in hand nobody is asked where it began', () => {
  const all: readonly CardSaid[] = [lanie, malaki].flatMap((owner) =>
    (['tender', 'fear', 'need'] as const).map((kind): CardSaid => [owner, kind]),
  );
  expect(beneath(all)).toEqual({ owner: lanie, kind: 'tender' });
});

test('under the card in hand its owner is asked for the first layer that is not told there', () => {
  const elsewhere: CardSaid = [malaki, 'tender'];
  expect(beneath([elsewhere], { chosen: 2 })).toEqual({ owner: malaki, kind: 'tender' });
  const told = (['tender', 'fear', 'need'] as const).map((kind): CardSaid => [
    malaki,
    kind,
    { under: cardAt(2) },
  ]);
  expect(beneath(told, { chosen: 2 })).toEqual({ owner: malaki, kind: 'root' });
});

test('a partner is asked for nothing of the other, whatever is in hand', () => {
  const actor: Actor = { role: 'partner', person: lanie };
  expect(beneath([], { chosen: 2, actor }).owner).toBe(lanie);
  expect(newStep([], { chosen: 2, actor }).owner).toBe(lanie);
});

test('new steps of each come first, then the pause, then the early signs, then what holds them', () => {
  const asked: unknown[] = [];
  const steps: CardSaid[] = [];
  for (let count = 0; count < 7; count++) {
    const next = newStep(steps);
    asked.push([next.owner, next.kind]);
    steps.push([next.owner, next.kind]);
  }
  expect(asked).toEqual([
    [lanie, 'new-step'],
    [malaki, 'new-step'],
    ['together', 'pause'],
    [lanie, 'early-sign'],
    [malaki, 'early-sign'],
    ['together', 'strength'],
    [lanie, 'new-step'],
  ]);
});

test('an idea in the pool is no step yet, and a step of both is a step of each', () => {
  expect(newStep([[lanie, 'new-step', { isIdea: true }]])).toEqual({ owner: lanie, kind: 'new-step' });
  expect(newStep([['together', 'new-step']])).toEqual({ owner: 'together', kind: 'pause' });
});

function cycleOf(map: ReturnType<typeof mapWith>) {
  const cycle = mainCycle(map);
  if (!cycle) throw new Error('the map has no cycle');
  return cycle.id;
}
