import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from '../compose.ts';
import { insertionAt } from '../hit-test.ts';
import { cardAt, fakeMeasure, mapOf, tangoPlans } from '../testing/maps.ts';
import { drawInkPreview } from './ink-preview.ts';
import type { SeenPresence } from './presence.ts';
import { drawPresence } from './presence.ts';
import { drawInsertion, drawSelection } from './selection.ts';

const palette = palettes.light;
const scene = createComposer({ measure: fakeMeasure }).compose(mapOf(tangoPlans), { palette });

const lanie: SeenPresence = {
  name: 'Lanie',
  color: 'purple',
  cursor: { x: 0, y: 0 },
  selection: [cardAt(1), cardAt(99)],
  writing: null,
};

function texts(seen: SeenPresence) {
  const marks = drawPresence(scene, [seen], { palette, zoom: 1, measure: fakeMeasure });
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

test('another’s cursor carries the name, or that something new is being written', () => {
  expect(texts(lanie)).toEqual(['Lanie']);
  expect(texts({ ...lanie, writing: { words: 'Lanie is writing…', at: null } })).toEqual([
    'Lanie is writing…',
  ]);
});

test('who writes on a card is told at that card, with or without a cursor', () => {
  const writing = { words: 'Lanie is writing…', at: cardAt(2) };
  expect(texts({ ...lanie, cursor: null, writing })).toEqual(['Lanie is writing…']);
});

test('nobody is drawn who shows neither a cursor nor a selection nor writing', () => {
  const marks = drawPresence(scene, [{ ...lanie, cursor: null, selection: [] }], {
    palette,
    zoom: 1,
    measure: fakeMeasure,
  });
  expect(marks).toEqual([]);
});

test('overlays keep their size on the screen: lines half as wide at twice the zoom', () => {
  const widthAt = (zoom: number) => {
    const [mark] = drawSelection(scene, [cardAt(0)], { palette, zoom });
    return mark?.kind === 'box' ? mark.stroke?.width : undefined;
  };
  expect(widthAt(2)).toBe((widthAt(1) ?? 0) / 2);
});

test('the place of an insertion is drawn on its edge, and a card that is gone selects nothing', () => {
  const insertion = insertionAt(scene, { x: 0, y: 0 });
  expect(insertion ? drawInsertion(scene, insertion, { palette, zoom: 1 }).length : 0).toBe(3);
  expect(drawSelection(scene, [cardAt(99)], { palette, zoom: 1 })).toEqual([]);
});

test('a stroke looks the same while it is drawn and when it is done', () => {
  const [mark] = drawInkPreview(
    {
      points: [
        { x: 0, y: 0 },
        { x: 9, y: 5 },
      ],
      color: 'red',
      brush: 'pen',
      width: 3,
    },
    palette,
  );
  expect(mark).toMatchObject({ kind: 'path', fill: palette.people.red.line });
  expect(drawInkPreview({ points: [], color: 'red', brush: 'pen', width: 3 }, palette)).toEqual([]);
});
