import { expect, test } from 'vitest';
import { shortcutOf } from './shortcuts.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('no key acts while somebody writes', () => {
  for (const key of ['n', 'v', '?', '0', '+']) expect(shortcutOf({ ...none, key }, true), key).toBeNull();
  expect(shortcutOf({ ...none, ctrlKey: true, key: 'z' }, true)).toBeNull();
});

test('undo and redo have the keys people know', () => {
  expect(shortcutOf({ ...none, ctrlKey: true, key: 'z' }, false)).toEqual({ name: 'undo' });
  expect(shortcutOf({ ...none, metaKey: true, shiftKey: true, key: 'Z' }, false)).toEqual({ name: 'redo' });
  expect(shortcutOf({ ...none, ctrlKey: true, key: 'y' }, false)).toEqual({ name: 'redo' });
});

test('letters with Ctrl stay the browser’s', () => {
  for (const key of ['n', 't', 'p', 's', '0'])
    expect(shortcutOf({ ...none, ctrlKey: true, key }, false), key).toBeNull();
});

test('a full stop pauses, unless somebody writes it', () => {
  expect(shortcutOf({ ...none, key: '.' }, false)).toEqual({ name: 'pause' });
  expect(shortcutOf({ ...none, key: '.' }, true)).toBeNull();
});

test('a single letter takes a tool into the hand', () => {
  expect(shortcutOf({ ...none, key: 'p' }, false)).toEqual({ name: 'tool', tool: 'pen' });
});
