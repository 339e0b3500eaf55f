import { createAnnotationId } from '@undercurrent/cycle';
import type { Actor, Annotation, CycleMap } from '@undercurrent/cycle';
import { LocalEdit, commit, exampleEdits } from '@undercurrent/document';
import { expect, test } from 'vitest';
import { docOf, mapIn } from '../../../../../tests/world/doc-of.ts';
import { createRandom } from '../../../../../tests/world/seeded-random.ts';
import { addMark, markForms } from './add-mark.ts';
import type { MarkWish } from './add-mark.ts';

const random = createRandom(11).part;
const therapist: Actor = { role: 'therapist', person: null };
const wish: MarkWish = { form: 'sticky', words: '', from: { card: null }, to: { card: null } };

/** The marks that are on the example after these were put there one after the other. */
function put(wishes: (map: CycleMap) => readonly MarkWish[]): readonly Annotation[] {
  const doc = docOf(exampleEdits(createRandom(1).part));
  const known = new Set(mapIn(doc).annotations.keys());
  for (const each of wishes(mapIn(doc))) {
    const mark = {
      ...each,
      id: createAnnotationId(random),
      middle: { x: 400, y: 300 },
      color: 'ink',
    } as const;
    const edits = addMark(mapIn(doc), therapist, mark);
    if ('kind' in edits) throw new Error(`refused: ${edits.reason}`);
    commit(doc, edits, new LocalEdit('act', null));
  }
  return [...mapIn(doc).annotations.values()].filter(({ id }) => !known.has(id));
}

test.each(markForms)('%s is put on the paper around the middle of what is seen', (form) => {
  const [mark] = put(() => [{ ...wish, form, words: 'here' }]);
  expect(mark?.kind).toBe(form === 'box' || form === 'ellipse' ? 'shape' : form);
  expect(mark?.at.x).toBeLessThan(400);
  expect(mark?.at.y).toBeLessThanOrEqual(300);
});

test('an arrow holds on to the cards it was asked to go between', () => {
  const cards = (map: CycleMap) => [...map.cards.keys()];
  let asked: readonly (string | undefined)[] = [];
  const [arrow] = put((map) => {
    const [from = null, to = null] = cards(map);
    asked = [from ?? undefined, to ?? undefined];
    return [{ ...wish, form: 'arrow', from: { card: from }, to: { card: to } }];
  });
  expect(arrow?.kind === 'arrow' && [arrow.from.card, arrow.to.card]).toEqual(asked);
});

test('one that is put where another lies comes to lie beside it', () => {
  const marks = put(() => [wish, wish, wish]);
  expect(new Set(marks.map(({ at }) => `${at.x} ${at.y}`)).size).toBe(3);
});
