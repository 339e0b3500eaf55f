import { createAnnotationId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { done, reason, tangoSession } from '../../../../tests/world/tango-session.ts';
import { addLabel, addShape } from './annotations.ts';
import { recolorMarks, reformShape } from './mark-look.ts';

const random = createRandom(9);

function withShape() {
  const session = tangoSession();
  const id = createAnnotationId(random.part);
  const label = createAnnotationId(random.part);
  const { seat, map, asLanie } = session;
  const size = { width: 90, height: 60 };
  done(
    seat,
    addShape(map(), asLanie, { id, at: { x: 0, y: 0 }, size, anchor: null, form: 'box', color: 'ink' }),
  );
  done(seat, addLabel(map(), asLanie, { id: label, at: { x: 0, y: 90 }, words: 'here' }));
  return { ...session, id, label };
}

test('what is drawn takes another colour and form where it stands, and a label beside it is let be', () => {
  const { seat, map, asLanie, lanie, id, label } = withShape();
  const before = map().annotations.get(label);
  done(seat, recolorMarks(map(), asLanie, { ids: [id, label], color: lanie.color }));
  done(seat, reformShape(map(), asLanie, { id, form: 'ellipse' }));
  expect(map().annotations.get(id)).toMatchObject({
    color: lanie.color,
    form: 'ellipse',
    at: { x: 0, y: 0 },
    size: { width: 90, height: 60 },
  });
  expect(map().annotations.get(label)).toEqual(before);
  expect(recolorMarks(map(), asLanie, { ids: [id], color: lanie.color })).toEqual([]);
  expect(reformShape(map(), asLanie, { id, form: 'ellipse' })).toEqual([]);
});

test('nobody gives another’s drawing a look, and what is not drawn has none', () => {
  const { map, asMalaki, asLanie, id, label } = withShape();
  expect(reason(recolorMarks(map(), asMalaki, { ids: [id], color: 'red' }))).toBe('not-yours');
  expect(reason(reformShape(map(), asMalaki, { id, form: 'ellipse' }))).toBe('not-yours');
  expect(reason(recolorMarks(map(), asLanie, { ids: [label], color: 'red' }))).toBe('gone');
  expect(reason(reformShape(map(), asLanie, { id: label, form: 'box' }))).toBe('gone');
});
