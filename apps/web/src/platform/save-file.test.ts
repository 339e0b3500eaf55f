import { expect, test } from 'vitest';
import { neutralFileName } from './save-file.ts';

test('a file is named after the minute, never after people', () => {
  expect(neutralFileName(new Date(2026, 2, 4, 5, 6), 'png')).toBe('map-2026-03-04-0506.png');
});
