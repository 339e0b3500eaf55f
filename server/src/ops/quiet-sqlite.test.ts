import { afterEach, expect, test } from 'vitest';
import { quietSqlite } from './quiet-sqlite.ts';

const before = process.listeners('warning');
afterEach(() => {
  process.removeAllListeners('warning');
  for (const listen of before) process.on('warning', listen);
});

test('the notice that SQLite is an experiment is kept back, and no other', () => {
  const heard: string[] = [];
  process.removeAllListeners('warning');
  process.on('warning', ({ message }) => heard.push(message));
  quietSqlite();
  const warn = (name: string, message: string) =>
    process.emit('warning', Object.assign(new Error(message), { name }));
  warn('ExperimentalWarning', 'SQLite is an experimental feature and might change at any time');
  warn('ExperimentalWarning', 'Something else is new');
  warn('DeprecationWarning', 'SQLite changed its mind');
  expect(heard).toEqual(['Something else is new', 'SQLite changed its mind']);
});
