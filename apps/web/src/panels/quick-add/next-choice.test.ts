import {
  createCardId,
  createCycleId,
  createPersonId,
  nothingGiven,
  plainCard,
  untouchedSettings,
} from '@undercurrent/cycle';
import type { Actor, Card, CardKind, CycleMap, Owner, Person } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { nextChoice } from './next-choice.ts';
import type { OpenPlace } from './next-choice.ts';

const nothing = {
  owner: null,
  kind: null,
  after: null,
  chosen: null,
  phase: 'map',
  begun: null,
  open: [],
} as const;
const therapist: Actor = { role: 'therapist', person: null };
const cycle = createCycleId(() => 'cycle-one');
const lanie = person('lanie-id', 'purple', 'circle');
const malaki = person('malaki-id', 'red', 'square');

test('an empty ring begins with the first person’s trigger', () => {
  expect(nextChoice(mapOf([]), therapist, nothing)).toMatchObject({ owner: lanie.id, kind: 'cue' });
});

test('after a move the other one speaks', () => {
  const cards = [card('a', lanie.id, 'feeling'), card('b', lanie.id, 'move')];
  expect(nextChoice(mapOf(cards), therapist, nothing)?.owner).toBe(malaki.id);
});

test('words that were begun stay whose they were guessed to be, whatever another places meanwhile', () => {
  const hers = [card('a', lanie.id, 'cue'), card('b', lanie.id, 'feeling')];
  const guess = nextChoice(mapOf(hers), therapist, nothing);
  expect(guess).toMatchObject({ owner: lanie.id, kind: 'move' });
  const begun = { owner: lanie.id, kind: 'move' } as const;
  const his = mapOf([...hers, card('c', malaki.id, 'feeling')]);
  expect(nextChoice(his, therapist, nothing)).toMatchObject({ owner: malaki.id });
  expect(nextChoice(his, therapist, { ...nothing, begun })).toMatchObject({ ...begun, isGuess: true });
  const byHand = nextChoice(his, therapist, { ...nothing, begun, owner: malaki.id });
  expect(byHand).toMatchObject({ owner: malaki.id, kind: 'move' });
});

test('the therapist writes next for whoever has the floor, and ends what was begun for another', () => {
  const his = [card('a', malaki.id, 'cue'), card('b', malaki.id, 'feeling')];
  expect(nextChoice(mapOf(his), therapist, nothing)?.owner).toBe(malaki.id);
  const hers = { ...mapOf(his), floor: lanie.id };
  expect(nextChoice(hers, therapist, nothing)?.owner).toBe(lanie.id);
  expect(nextChoice(hers, therapist, { ...nothing, owner: malaki.id })?.owner).toBe(malaki.id);
  const begun = { owner: malaki.id, kind: 'move' } as const;
  expect(nextChoice(hers, therapist, { ...nothing, begun })).toMatchObject(begun);
});

test('with the floor given, a place of the template that is theirs comes before another’s', () => {
  const open = [
    { id: 'one', owner: malaki.id, kind: 'feeling', after: null, isPassed: false },
    { id: 'two', owner: lanie.id, kind: 'move', after: null, isPassed: false },
  ] as unknown as readonly OpenPlace[];
  const hers = { ...mapOf([]), floor: lanie.id };
  expect(nextChoice(hers, therapist, { ...nothing, open })?.place).toBe(open[1]);
});

test('words that were begun for a place of the template fill that place, and no other', () => {
  const open = [
    { id: 'one', owner: malaki.id, kind: 'feeling', after: null, isPassed: false },
    { id: 'two', owner: lanie.id, kind: 'move', after: null, isPassed: false },
  ] as unknown as readonly OpenPlace[];
  const begun = { owner: lanie.id, kind: 'move' } as const;
  expect(nextChoice(mapOf([]), therapist, { ...nothing, open })?.place).toBe(open[0]);
  expect(nextChoice(mapOf([]), therapist, { ...nothing, open, begun })?.place).toBe(open[1]);
  const filled = nextChoice(mapOf([]), therapist, { ...nothing, open: open.slice(0, 1), begun });
  expect(filled).toMatchObject({ ...begun, place: null });
});

test('a chosen gap is what the guess looks back from', () => {
  const cards = [card('a', lanie.id, 'cue'), card('b', lanie.id, 'move')];
  const choice = nextChoice(mapOf(cards), therapist, { ...nothing, after: cards[0]?.id ?? null });
  expect(choice).toMatchObject({ owner: lanie.id, kind: 'feeling', about: cards[0] });
});

test('a gap whose card is gone is the end of the ring', () => {
  const cards = [card('a', lanie.id, 'cue')];
  const gone = createCardId(() => 'gone-card');
  expect(nextChoice(mapOf(cards), therapist, { ...nothing, after: gone })?.about).toBe(cards[0]);
});

test('a partner’s seat offers nobody but themselves, and all together where the kind allows it', () => {
  const seat: Actor = { role: 'partner', person: malaki.id };
  expect(nextChoice(mapOf([]), seat, nothing)?.speakers).toEqual([malaki.id]);
  expect(nextChoice(mapOf([]), seat, { ...nothing, kind: 'new-step' })?.speakers).toEqual([
    malaki.id,
    'together',
  ]);
});

test('all together is let go of when the kind is one person’s alone', () => {
  const choice = nextChoice(mapOf([]), therapist, { ...nothing, owner: 'together', kind: 'fear' });
  expect(choice?.owner).toBe(lanie.id);
});

test('a pause is everybody’s until somebody says otherwise', () => {
  expect(nextChoice(mapOf([]), therapist, { ...nothing, kind: 'pause' })?.owner).toBe('together');
});

test('beneath hangs under the card in hand, if it is its owner’s', () => {
  const cards = [card('a', lanie.id, 'cue'), card('b', malaki.id, 'move')];
  const choose = (wish: object) =>
    nextChoice(mapOf(cards), therapist, {
      ...nothing,
      phase: 'beneath',
      chosen: cards[1]?.id ?? null,
      ...wish,
    });
  expect(choose({})).toMatchObject({ owner: malaki.id, kind: 'tender', about: cards[1], isGuess: true });
  expect(choose({ owner: lanie.id })).toMatchObject({ owner: lanie.id, about: null, isGuess: false });
});

test('a new step leads out of the card in hand, whoever it is of', () => {
  const cards = [card('a', lanie.id, 'move'), card('b', malaki.id, 'move')];
  const wish = { ...nothing, phase: 'new-steps', chosen: cards[0]?.id ?? null, owner: malaki.id } as const;
  expect(nextChoice(mapOf(cards), therapist, wish)).toMatchObject({ kind: 'new-step', about: cards[0] });
});

test('a card in hand changes nothing about where the ring goes on', () => {
  const cards = [card('a', lanie.id, 'cue'), card('b', lanie.id, 'feeling')];
  const choice = nextChoice(mapOf(cards), therapist, { ...nothing, chosen: cards[0]?.id ?? null });
  expect(choice).toMatchObject({ owner: lanie.id, kind: 'move', about: cards[1] });
});

test('an observer adds nothing', () => {
  expect(nextChoice(mapOf([]), { role: 'observer', person: null }, nothing)).toBeNull();
});

function person(id: string, color: Person['color'], shape: Person['shape']): Person {
  const rank = id;
  return {
    id: createPersonId(() => id),
    name: id,
    pronouns: 'they',
    initials: 'X',
    color,
    shape,
    dash: 'solid',
    rank,
    ...nothingGiven,
  };
}

function card(rank: string, owner: Owner, kind: CardKind): Card {
  return {
    id: createCardId(() => `card-number-${rank}`),
    cycle,
    owner,
    kind,
    phrase: { text: rank, scribe: 'therapist', confirmedBy: [] },
    rank,
    ...plainCard,
    offsets: {},
  };
}

function mapOf(cards: readonly Card[]): CycleMap {
  return {
    format: 1,
    people: [lanie, malaki],
    cycles: [{ id: cycle, kind: 'stuck', name: '', rank: 'a' }],
    cards: new Map(cards.map((each) => [each.id, each])),
    annotations: new Map(),
    remarks: new Map(),
    clauses: new Map(),
    bin: { cards: new Map(), annotations: new Map(), people: new Map() },
    ...untouchedSettings,
  };
}
