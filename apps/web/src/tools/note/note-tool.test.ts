import { expect, test } from 'vitest';
import { play, pointer } from '../testing.ts';
import { createNoteTool } from './note-tool.ts';

const sticky = createNoteTool('sticky');

test('a note begins where the hand lets go, and the select tool is back in hand', () => {
  const { effects } = play(sticky, [
    pointer('down', [0, 0]),
    pointer('move', [40, 9]),
    pointer('up', [40, 9]),
  ]);
  expect(effects).toEqual([
    { kind: 'begin-note', note: 'sticky', at: { x: 40, y: 9 } },
    { kind: 'choose-tool', tool: 'select' },
  ]);
});

test('Escape while pressing begins nothing; a second one gives the tool back', () => {
  const pressed = play(sticky, [pointer('down', [0, 0]), { kind: 'cancel' }, pointer('up', [0, 0])]);
  expect(pressed.effects).toEqual([]);
  expect(play(sticky, [{ kind: 'cancel' }]).effects).toEqual([{ kind: 'choose-tool', tool: 'select' }]);
});
