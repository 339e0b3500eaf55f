import { expect, test } from 'vitest';
import '../../words/learn-commands.ts';
import { showKeys } from './show-keys.ts';

test('keys are shown as they stand on a keyboard', () => {
  expect(
    ['n', '?', '+', '-', 'mod+z', 'mod+shift+z', 'alt+left', 'mod+arrows', 'enter'].map(showKeys),
  ).toEqual(['N', '?', '+', '-', 'Ctrl + Z', 'Ctrl + Shift + Z', 'Alt + ←', 'Ctrl + Arrows', 'Enter']);
});
