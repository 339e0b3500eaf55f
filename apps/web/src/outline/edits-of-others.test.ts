import type { Actor, CycleMap, Refusal } from '@undercurrent/cycle';
import { createAnnotationId, createCardId, createRemarkId } from '@undercurrent/cycle';
import {
  LocalEdit,
  addArrow,
  addIdea,
  addSticky,
  chooseIdea,
  commit,
  deleteItems,
  exampleEdits,
  leaveRemark,
  moveCards,
  placeCard,
  takeBackCard,
} from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import { expect, test } from 'vitest';
import { docOf, mapIn } from '../../../../tests/world/doc-of.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { bundle, tellEdits } from './edits-of-others.ts';

const random = createRandom(7).part;

/** What is told when Malaki does this to the tango. */
function told(act: (map: CycleMap, malaki: Actor) => readonly Edit[] | Refusal): readonly string[] {
  const doc = docOf(exampleEdits(createRandom(1).part));
  const before = mapIn(doc);
  const edits = act(before, { role: 'partner', person: before.people[1]?.id ?? null });
  if ('kind' in edits) throw new Error(`refused: ${edits.reason}`);
  commit(doc, edits, new LocalEdit('act', null));
  return tellEdits(before, mapIn(doc));
}

const ownCard = (map: CycleMap, actor: Actor) =>
  [...map.cards.values()].find((card) => card.owner === actor.person);

test.each(['root', 'letter'] as const)('that there is a new %s is told, and not what it says', (kind) => {
  const sentences = told((map, actor) =>
    placeCard(map, actor, {
      id: createCardId(random),
      owner: actor.person ?? 'together',
      kind,
      words: 'evenings alone',
    }),
  );
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain('Malaki');
  expect(sentences[0]).not.toContain('evenings alone');
});

test('a new card is told with its author, its kind and its words', () => {
  const sentences = told((map, actor) =>
    placeCard(map, actor, {
      id: createCardId(random),
      owner: actor.person ?? 'together',
      kind: 'body',
      words: 'tight chest',
    }),
  );
  expect(sentences).toEqual(['Malaki added Malaki · In the body: tight chest.']);
});

test('a deleted card is told, and what hung under it', () => {
  const sentences = told((map, actor) => {
    const card = ownCard(map, actor);
    return card ? deleteItems(map, actor, { ids: [card.id] }) : [];
  });
  expect(sentences).toEqual([
    'Deleted: Malaki · Feels: Pressured, never enough.',
    'Deleted: Malaki · Longs for: to be enough, and safe in silence.',
  ]);
});

test('of a card that was taken back no word is told again', () => {
  const sentences = told((map, actor) => {
    const card = ownCard(map, actor);
    return card ? takeBackCard(map, actor, { id: card.id }) : [];
  });
  expect(sentences).toEqual(['A card was taken back.']);
});

test('a card moved by hand is not told: a list has no places', () => {
  const sentences = told((map, actor) => {
    const card = ownCard(map, actor);
    return card ? moveCards(map, actor, { ids: [card.id], by: { x: 40, y: 3 } }) : [];
  });
  expect(sentences).toEqual([]);
});

test('many edits at once are told as a number', () => {
  expect(bundle(['One.', 'Two.'])).toBe('One. Two.');
  expect(bundle(['1.', '2.', '3.', '4.'])).toBe('4 changes by others.');
});

test('an idea is told without whose it is; once chosen, with it', () => {
  const doc = docOf(exampleEdits(createRandom(1).part));
  const malaki: Actor = { role: 'partner', person: mapIn(doc).people[1]?.id ?? null };
  const id = createCardId(random);
  const steps: readonly ((map: CycleMap) => readonly Edit[] | Refusal)[] = [
    (map) => addIdea(map, malaki, { id, owner: malaki.person ?? 'together', words: 'ask gently' }),
    (map) => chooseIdea(map, malaki, { id, owner: malaki.person ?? 'together', newId: createCardId(random) }),
    (map) => deleteItems(map, malaki, { ids: [id] }),
  ];
  const sentences = steps.flatMap((act) => {
    const before = mapIn(doc);
    const edits = act(before);
    if ('kind' in edits) throw new Error(`refused: ${edits.reason}`);
    commit(doc, edits, new LocalEdit('act', null));
    return tellEdits(before, mapIn(doc));
  });
  expect(sentences).toEqual([
    'A new idea: ask gently.',
    'Chosen: Malaki · New step: ask gently.',
    'Deleted: Malaki · New step: ask gently.',
  ]);
});

test('what is left on a card is told with the card and who left it', () => {
  const leave = (kind: 'question' | 'thanks', words: string) =>
    told((map, actor) => {
      const card = [...map.cards.values()].find(({ phrase }) => phrase.text === 'Abandoned, panicky');
      if (!card) throw new Error('no such card');
      return leaveRemark(map, actor, { id: createRemarkId(random), card: card.id, kind, words });
    });
  expect(leave('question', 'What did you need?')).toEqual([
    'Lanie · Feels: Abandoned, panicky. Malaki asks: What did you need?',
  ]);
  expect(leave('thanks', '')).toEqual(['Lanie · Feels: Abandoned, panicky. Malaki says thank you.']);
});

test('an arrow by another is told by what it joins, and that it is gone again', () => {
  const between = (map: CycleMap) =>
    [...map.cards.values()].filter(({ kind }) => kind === 'move').map(({ id }) => id);
  const draw = (map: CycleMap, actor: Actor) => {
    const [from = null, to = null] = between(map);
    const at = { x: 0, y: 0 };
    const ends = { from: { card: from, at }, to: { card: to, at } };
    return addArrow(map, actor, { id: createAnnotationId(random), ...ends, bend: 0, color: 'ink' });
  };
  expect(told(draw)).toEqual([expect.stringMatching(/^Malaki put on the paper: Arrow from “.+” to “.+”\.$/)]);

  const doc = docOf(exampleEdits(createRandom(1).part));
  const edits = draw(mapIn(doc), { role: 'therapist', person: null });
  if ('kind' in edits) throw new Error(`refused: ${edits.reason}`);
  commit(doc, edits, new LocalEdit('act', null));
  const before = mapIn(doc);
  const arrow = [...before.annotations.values()].find(({ kind }) => kind === 'arrow')?.id;
  const erased = deleteItems(before, { role: 'therapist', person: null }, { ids: arrow ? [arrow] : [] });
  if ('kind' in erased) throw new Error(`refused: ${erased.reason}`);
  commit(doc, erased, new LocalEdit('act', null));
  expect(tellEdits(before, mapIn(doc))).toEqual([
    expect.stringMatching(/^Taken off the paper: Arrow from “.+” to “.+”\.$/),
  ]);
});

test('a note that is blank still is told as what it is', () => {
  const at = { x: 0, y: 0 };
  const blank = (words: string) => (map: CycleMap, actor: Actor) =>
    addSticky(map, actor, { id: createAnnotationId(random), at, words });
  expect(told(blank(''))).toEqual(['Malaki put on the paper: Sticky note.']);
  expect(told(blank('it speeds up'))).toEqual(['Malaki wrote on the paper: it speeds up.']);
});
