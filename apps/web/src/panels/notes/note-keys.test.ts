import type { Block } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { blocksIn, kindTyped, noteIntent } from './note-keys.ts';

const press = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false },
  ...more,
});
const paragraph = { kind: 'paragraph', day: null } as const;
const item = { kind: 'item', day: null } as const;
const meeting = { kind: 'heading', day: '2026-03-14' } as const;
const at = (words: string, start: number, end = start) => ({ words, caret: { start, end } });

test.each<[string, Parameters<typeof noteIntent>, ReturnType<typeof noteIntent>]>([
  ['Enter begins the next block', [press('Enter'), paragraph, at('abc', 2)], 'split'],
  ['Shift+Enter breaks the line', [press('Enter', { shiftKey: true }), paragraph, at('abc', 2)], null],
  ['Enter on an empty item ends the list', [press('Enter'), item, at('', 0)], 'plain'],
  ['Backspace at the beginning joins', [press('Backspace'), paragraph, at('abc', 0)], 'join'],
  ['Backspace in an item ends the list first', [press('Backspace'), item, at('abc', 0)], 'plain'],
  ['Backspace elsewhere is the field’s', [press('Backspace'), paragraph, at('abc', 1)], null],
  ['Backspace on a selection is the field’s', [press('Backspace'), paragraph, at('abc', 0, 2)], null],
  ['a meeting’s heading is not joined away', [press('Backspace'), meeting, at('', 0)], null],
  ['Delete at the end takes the next one in', [press('Delete'), paragraph, at('abc', 3)], 'join-next'],
  ['Delete elsewhere is the field’s', [press('Delete'), paragraph, at('abc', 1)], null],
  ['up from the beginning', [press('ArrowUp'), paragraph, at('abc', 0)], 'up'],
  ['up from elsewhere is the field’s', [press('ArrowUp'), paragraph, at('abc', 2)], null],
  ['down from the end', [press('ArrowDown'), paragraph, at('abc', 3)], 'down'],
  ['undo', [press('z', { ctrlKey: true }), paragraph, at('abc', 1)], 'undo'],
  ['redo', [press('Z', { metaKey: true, shiftKey: true }), paragraph, at('abc', 1)], 'redo'],
  ['other keys with Ctrl are the browser’s', [press('b', { ctrlKey: true }), paragraph, at('abc', 1)], null],
  ['while a word is being composed', [press('Enter', { isComposing: true }), paragraph, at('abc', 1)], null],
])('%s', (_, args, intent) => {
  expect(noteIntent(...args)).toBe(intent);
});

test('a dash begins a list, a number sign a heading, and neither is part of the words', () => {
  expect(kindTyped('- ask')).toEqual({ kind: 'item', words: 'ask' });
  expect(kindTyped('# Beneath')).toEqual({ kind: 'heading', words: 'Beneath' });
  expect(kindTyped('-ask')).toBeNull();
  expect(kindTyped('ask - me')).toBeNull();
});

test('what is pasted comes as the blocks it was', () => {
  const blocks: readonly Pick<Block, 'kind' | 'words'>[] = blocksIn('# Plan\r\n\n- one\n- two\nand then\n');
  expect(blocks.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
    'heading: Plan',
    'item: one',
    'item: two',
    'paragraph: and then',
  ]);
});
