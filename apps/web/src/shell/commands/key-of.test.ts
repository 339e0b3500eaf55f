import { expect, test } from 'vitest';
import { keyOf } from './key-of.ts';
import type { Hands, KeyPress } from './key-of.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const free: Hands = { isWriting: false, hasSingleKeys: true };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ ...none, ...held, key });

test('no key acts while somebody writes', () => {
  for (const key of ['n', 'v', '?', '0', '+', '.']) {
    expect(keyOf(press(key), { ...free, isWriting: true }), key).toBeNull();
  }
  expect(keyOf(press('z', { ctrlKey: true }), { ...free, isWriting: true })).toBeNull();
});

test('Ctrl and Cmd are one, and a letter is the same with and without Shift', () => {
  expect(keyOf(press('z', { ctrlKey: true }), free)).toBe('mod+z');
  expect(keyOf(press('Z', { metaKey: true, shiftKey: true }), free)).toBe('mod+shift+z');
  expect(keyOf(press('N'), free)).toBe('n');
  expect(keyOf(press('?', { shiftKey: true }), free)).toBe('?');
});

test('keys with Alt write letters, and act on nothing', () => {
  expect(keyOf(press('n', { altKey: true }), free)).toBeNull();
});

test('keys of one letter can be switched off; those with Ctrl stay', () => {
  const off = { ...free, hasSingleKeys: false };
  expect(keyOf(press('n'), off)).toBeNull();
  expect(keyOf(press('k', { ctrlKey: true }), off)).toBe('mod+k');
});
