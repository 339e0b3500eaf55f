import { createAnnotationId } from '@undercurrent/cycle';
import type { AnnotationId, Arrow } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { markName } from './mark-name.ts';

const tango = theTango();
const [note, arrow] = ['notenotenote', 'arrowarrow00'].map((part) => createAnnotationId(() => part));
if (!note || !arrow) throw new Error('two ids');
const common = { author: 'therapist', at: { x: 0, y: 0 }, anchor: null } as const;
const by = { x: 0, y: 0 };
const sticky = { ...common, id: note, kind: 'sticky', words: 'it speeds up here', paper: null } as const;
const box = {
  ...common,
  id: note,
  kind: 'shape',
  form: 'box',
  size: { width: 9, height: 9 },
  color: 'ink',
} as const;

function nameOf(
  mark: typeof sticky | (typeof box & { readonly words: string }),
  ends: Pick<Arrow, 'from' | 'to'>,
) {
  const drawn: Arrow = {
    ...common,
    id: arrow as AnnotationId,
    kind: 'arrow',
    ...ends,
    bend: 0,
    color: 'ink',
    words: '',
  };
  return markName({ ...tango, annotations: new Map([[mark.id, mark]]) }, drawn);
}

test('an arrow is called by what it is on: a card, a note, a shape', () => {
  const onMark = { card: null, mark: note, by };
  const card = [...tango.cards.values()].find(({ kind }) => kind === 'move') ?? expect.unreachable();
  const onCard = { card: card.id, by };
  expect(nameOf(sticky, { from: onMark, to: onCard })).toContain('“it speeds up here” to “');
  expect(nameOf({ ...box, words: 'our place' }, { from: { card: null, by }, to: onMark })).toContain(
    'to “our place”',
  );
  expect(nameOf({ ...box, words: '' }, { from: onMark, to: { card: null, by } })).not.toContain('“”');
});
