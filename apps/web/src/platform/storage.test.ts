import { expect, test } from 'vitest';
import { createDeviceStorage } from './storage.ts';

const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

test('a device that refuses storage remembers nothing and breaks nothing', () => {
  const storage = createDeviceStorage(refuse);
  expect(storage.read('mode')).toBeNull();
  expect(storage.write('mode', 'dark')).toBe(false);
  storage.remove('mode');
});

test('a full device says so', () => {
  const full = {
    getItem: () => 'light',
    setItem: refuse,
    removeItem: () => {},
    key: () => null,
    clear: () => {},
    length: 1,
  };
  const storage = createDeviceStorage(() => full);
  expect(storage.write('mode', 'dark')).toBe(false);
  expect(storage.read('mode')).toBe('light');
});
