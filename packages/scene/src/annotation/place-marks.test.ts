import { createAnnotationId } from '@undercurrent/cycle';
import type { Annotation, AnnotationId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { cardAt, fakeMeasure } from '../testing/maps.ts';
import { createWrap } from '../text/wrap.ts';
import { placeMarks } from './place-marks.ts';

const id = (name: string) => createAnnotationId(() => name.padEnd(12, '0'));
const card = cardAt(0);
const common = { author: 'therapist', at: { x: 5_000, y: 5_000 } } as const;
const noteAt = (name: string, x: number): Annotation => ({
  ...{ ...common, id: id(name), kind: 'sticky', words: '', paper: null },
  anchor: { card, by: { x, y: 0 } },
});
const ink: Annotation = {
  ...{
    ...common,
    id: id('ink'),
    kind: 'ink',
    brush: 'pen',
    pressures: [],
    points: [0, 0, 4, -90],
    color: 'ink',
    width: 3,
  },
  anchor: { card, by: { x: 85, y: 40 } },
};

test('ink between two notes goes along with the same one, whichever was there first', () => {
  const marks = [noteAt('left', -90), noteAt('right', 90), ink];
  const placesOf = (all: readonly Annotation[]) => {
    const annotations = new Map<AnnotationId, Annotation>(all.map((mark) => [mark.id, mark]));
    const cards = new Map([[card, { x: 0, y: 0, width: 180, height: 60 }]]);
    const places = placeMarks(annotations, { cards, names: [], wrap: createWrap(fakeMeasure) });
    return [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  expect(placesOf(marks.toReversed())).toEqual(placesOf(marks));
});
