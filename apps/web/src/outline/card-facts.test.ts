import { createCardId } from '@undercurrent/cycle';
import type { Actor, CycleMap } from '@undercurrent/cycle';
import { LocalEdit, commit, exampleEdits, placeCard } from '@undercurrent/document';
import { expect, test } from 'vitest';
import { docOf, mapIn } from '../../../../tests/world/doc-of.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { cardFacts } from './card-facts.ts';

const therapist: Actor = { role: 'therapist', person: null };
const partner = (map: CycleMap, index: number): Actor => ({
  role: 'partner',
  person: map.people[index]?.id ?? null,
});

function factsOf(map: CycleMap, words: string, actor: Actor) {
  const card = [...map.cards.values()].find((each) => each.phrase.text === words);
  if (!card) throw new Error('no such card');
  return cardFacts(map, card, actor);
}

/** The tango with words for Malaki that the therapist typed. */
function tangoWithGuess(): CycleMap {
  const random = createRandom(1).part;
  const doc = docOf(exampleEdits(random));
  const map = mapIn(doc);
  const owner = map.people[1]?.id;
  if (!owner) throw new Error('nobody there');
  const card = { id: createCardId(random), owner, kind: 'body', words: 'tight chest' } as const;
  const edits = placeCard(map, therapist, card);
  if (!('kind' in edits)) commit(doc, edits, new LocalEdit('place-card', null));
  return mapIn(doc);
}

test('one’s own cards say so, and stand on the side of their owner', () => {
  const map = theTango();
  expect(factsOf(map, 'Abandoned, panicky', partner(map, 0))).toMatchObject({
    label: 'Lanie · you · Feels',
    side: 'start',
    standing: { name: 'plain' },
    mayWrite: true,
  });
  expect(factsOf(map, 'Pressured, never enough', partner(map, 0))).toMatchObject({
    label: 'Malaki · Feels',
    side: 'end',
  });
});

test('confirmed words of another are locked, for the partner and for the therapist', () => {
  const map = theTango();
  for (const actor of [partner(map, 1), therapist]) {
    expect(factsOf(map, 'Abandoned, panicky', actor)).toMatchObject({
      standing: { name: 'locked', owner: 'Lanie' },
      mayWrite: false,
      mayDelete: false,
    });
  }
});

test('words typed by the therapist wait for their owner, who is asked', () => {
  const map = tangoWithGuess();
  expect(factsOf(map, 'tight chest', partner(map, 1))).toMatchObject({
    standing: { name: 'asked', isShared: false },
    mayTurnDown: true,
  });
  expect(factsOf(map, 'tight chest', partner(map, 0)).mayTurnDown).toBe(false);
  expect(factsOf(map, 'tight chest', partner(map, 0)).standing).toEqual({
    name: 'waiting',
    owners: 'Malaki',
  });
  expect(factsOf(map, 'tight chest', therapist)).toMatchObject({
    standing: { name: 'waiting', owners: 'Malaki' },
    mayWrite: true,
  });
});

test('an observer is offered nothing', () => {
  const map = theTango();
  const facts = factsOf(map, 'Abandoned, panicky', { role: 'observer', person: null });
  expect(facts).toMatchObject({ mayWrite: false, mayDelete: false, mayArrange: false, mayAdd: false });
});
