import { createAnnotationId } from '@undercurrent/cycle';
import type { AnnotationId, CardId, CycleMap, Point } from '@undercurrent/cycle';
import { addArrow, addSticky, moveEach } from '@undercurrent/document';
import type { Alignment, Box } from '@undercurrent/geometry';
import { createComposer } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { fakeMeasure } from '../../../../../packages/scene/src/testing/maps.ts';
import { createRandom } from '../../../../../tests/world/seeded-random.ts';
import { done, ringOf, tangoSession, therapist } from '../../../../../tests/world/tango-session.ts';
import { alignMoves } from './align-moves.ts';
import { standingIn } from './standing.ts';

const random = createRandom(3);
const composed = (map: CycleMap) =>
  createComposer({ measure: fakeMeasure }).compose(map, { palette: palettes.light });

/** The tango with a note at each side of its first card, both beside it. */
function withNotes() {
  const { seat, map } = tangoSession();
  const card = ringOf(map())[0]?.id;
  const box = card && composed(map()).placements.get(card)?.box;
  if (!card || !box) throw new Error('the tango has cards');
  const noteAt = (by: Point): AnnotationId => {
    const id = createAnnotationId(random.part);
    const at = { x: box.x + by.x, y: box.y + by.y };
    done(seat, addSticky(map(), therapist, { id, at, anchor: { card, by }, words: 'a note' }));
    return id;
  };
  const [far, near] = [noteAt({ x: -170, y: -90 }), noteAt({ x: box.width + 40, y: -20 })];
  const align = (ids: readonly (CardId | AnnotationId)[], how: Alignment) => {
    const scene = composed(map());
    const moves = alignMoves(map(), scene, ids, how);
    done(seat, moveEach(map(), therapist, { moves, ...standingIn(scene, moves) }));
    return composed(map());
  };
  return { seat, map, card, far, near, align };
}

const boxOf = (scene: Scene, id: CardId | AnnotationId): Box => {
  const found = [...scene.placements.values()].find((placement) => placement.id === id)?.box;
  const box = found ?? [...scene.annotationBoxes].find(([mark]) => mark === id)?.[1];
  if (!box) throw new Error('not on the map');
  return box;
};

test.each(['left', 'right', 'top', 'bottom'] as const)(
  'a card and the notes beside it lie on one line after lining up: %s',
  (how) => {
    const { map, card, far, near, align } = withNotes();
    const ids = [card, far, near];
    const before = composed(map());
    const edge = (box: Box) =>
      ({ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height })[how];
    const line = ids.map((id) => edge(boxOf(before, id)));
    const wanted = how === 'left' || how === 'top' ? Math.min(...line) : Math.max(...line);
    const after = align(ids, how);
    for (const id of ids) expect(edge(boxOf(after, id)), id).toBeCloseTo(wanted, 0);
  },
);

test('even gaps stay even where the one in the middle is the card', () => {
  const { card, far, near, align } = withNotes();
  const scene = align([card, far, near], 'across');
  const [a, b, c] = [far, card, near].map((id) => boxOf(scene, id));
  if (!a || !b || !c) throw new Error('three');
  expect(b.x - a.x - a.width).toBeCloseTo(c.x - b.x - b.width, 0);
});

test('an arrow that something holds goes where that goes, and lines up with nothing', () => {
  const { seat, map, card, far, near } = withNotes();
  const id = createAnnotationId(random.part);
  const middle = { x: 0.5, y: 0.5 };
  const hold = (mark: AnnotationId) => ({ card: null, mark, by: middle, at: middle });
  done(seat, addArrow(map(), therapist, { id, from: hold(far), to: hold(near), bend: 0, color: 'ink' }));
  const moves = alignMoves(map(), composed(map()), [card, far, near, id], 'left');
  expect([...moves.keys()].sort()).toEqual([card, far, near].sort());
});

test('what is in order already asks for nothing', () => {
  const { map, card } = withNotes();
  expect(alignMoves(map(), composed(map()), [card], 'left').size).toBe(0);
});
