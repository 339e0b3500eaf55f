import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../server/src/ops/config.ts';
import { root } from './sources.ts';

/** The names and defaults of a row such as "| `a`, `b` | 1, 2 | … |". */
const rowOf = /^\| ((?:`\w+`(?:, )?)+)\s*\|\s*([\d, ]+?)\s*\|/gm;

function tellLimits(readme: string): Readonly<Record<string, number>> {
  const told = [...readme.matchAll(rowOf)].flatMap(([, names = '', values = '']) => {
    const defaults = values.split(', ').map(Number);
    return [...names.matchAll(/`(\w+)`/g)].map(([, name = ''], index) => [name, defaults[index]] as const);
  });
  return Object.fromEntries(told.filter(([name]) => name !== 'PORT')) as Record<string, number>;
}

test('the README tells every limit that can be set, with its default', () => {
  expect(tellLimits(readFileSync(join(root, 'README.md'), 'utf8'))).toEqual(defaultLimits);
});

test('one that is missing, or told wrong, is found', () => {
  expect(tellLimits('| `a`, `bc` | 1, 20 | both |\n| `d` | 3 | one |')).toEqual({ a: 1, bc: 20, d: 3 });
});
