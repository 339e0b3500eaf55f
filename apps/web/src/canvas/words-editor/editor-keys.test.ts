import { expect, test } from 'vitest';
import { readEditorKey } from './editor-keys.ts';

const press = (key: string, more: Partial<Parameters<typeof readEditorKey>[0]> = {}) =>
  readEditorKey({ key, isShift: false, isComposing: false, allowsLines: true, ...more });

test('Enter places, Escape gives up', () => {
  expect(press('Enter')).toBe('place');
  expect(press('Escape')).toBe('give-up');
  expect(press('a')).toBeNull();
});

test('the Enter and Escape of an input method are its own', () => {
  expect(press('Enter', { isComposing: true })).toBeNull();
  expect(press('Escape', { isComposing: true })).toBeNull();
});

test('Shift and Enter make a line on a note and nothing on a card', () => {
  expect(press('Enter', { isShift: true })).toBeNull();
  expect(press('Enter', { isShift: true, allowsLines: false })).toBe('nothing');
});
