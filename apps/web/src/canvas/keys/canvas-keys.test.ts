import { expect, test } from 'vitest';
import { readKey } from './canvas-keys.ts';

const press = (key: string, more: { isCommand?: boolean; isShift?: boolean; isAlt?: boolean } = {}) => ({
  key,
  isCommand: false,
  isShift: false,
  isAlt: false,
  ...more,
});

test('arrows walk to a card, then nudge it, and with Alt reorder it', () => {
  expect(readKey(press('ArrowRight'), false)).toEqual({ kind: 'walk', towards: 'later' });
  expect(readKey(press('ArrowRight'), true)).toEqual({ kind: 'nudge', by: { x: 4, y: 0 } });
  expect(readKey(press('ArrowUp', { isAlt: true }), true)).toEqual({ kind: 'shift', towards: 'earlier' });
});

test('Tab walks while something is selected and leaves the canvas otherwise', () => {
  expect(readKey(press('Tab'), true)).toEqual({ kind: 'walk', towards: 'later' });
  expect(readKey(press('Tab', { isShift: true }), true)).toEqual({ kind: 'walk', towards: 'earlier' });
  expect(readKey(press('Tab'), false)).toBeNull();
});

test('Ctrl and an arrow ask what happens next; Shift and F10 open the menu', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    expect(readKey(press(key, { isCommand: true }), true), key).toEqual({ kind: 'next' });
  }
  expect(readKey(press('F10', { isShift: true }), true)).toEqual({ kind: 'menu' });
  expect(readKey(press('ContextMenu'), false)).toEqual({ kind: 'menu' });
  expect(readKey(press('F10'), true)).toBeNull();
});

test('keys of the browser and of the rest of the app are left alone', () => {
  expect(readKey(press('z', { isCommand: true }), true)).toBeNull();
  expect(readKey(press('r', { isCommand: true }), true)).toBeNull();
  expect(readKey(press('n'), true)).toBeNull();
});
