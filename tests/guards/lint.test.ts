import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './sources.ts';

/**
 * The linter holds sizes, cycles, `any`, `!` and promises. It passes in silence when its settings cannot be
 * read, so each rule that the house counts on is tried on a planted violation, with the real settings.
 */
const plants = {
  'import(no-cycle)': "import { b } from './cycle-b.ts';\nexport const a = (): number => b();\n",
  'typescript(no-explicit-any)': 'export const a = (x: any): unknown => x;\n',
  'typescript(no-non-null-assertion)': 'export const a = (x: string | null): string => x!;\n',
  'typescript(no-floating-promises)':
    'async function f(): Promise<void> {}\nexport const a = (): void => {\n  f();\n};\n',
  'typescript(switch-exhaustiveness-check)':
    "export function a(x: 'b' | 'c'): void {\n  switch (x) {\n    case 'b':\n  }\n}\n",
  'eslint(max-lines)': lines(301, (n) => `export const a${n} = ${n};`),
  'eslint(max-lines-per-function)': `export function a(): number[] {\n  const b = [];\n${lines(60, (n) => `  b.push(${n});`)}  return b;\n}\n`,
  'eslint(complexity)': `export const a = (x: number): boolean => ${Array.from({ length: 13 }, (_, n) => `x === ${n}`).join(' || ')};\n`,
  'eslint(max-params)': 'export const a = (b: 1, c: 1, d: 1, e: 1, f: 1): number => b + c + d + e + f;\n',
  'eslint(max-depth)':
    'export function a(x: number): void {\n  if (x) {\n    if (x > 1) {\n      if (x > 2) {\n        if (x > 3) return;\n      }\n    }\n  }\n}\n',
  'eslint(no-console)': "console.log('a');\n",
  'eslint(no-warning-comments)': '// TO' + 'DO later\nexport const a = 1;\n',
  'import(no-default-export)': 'export default 1;\n',
};

let folder = '';
let report = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undercurrent-lint-'));
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const source = join(folder, 'packages', 'plant', 'src');
  mkdirSync(source, { recursive: true });
  Object.values(plants).forEach((text, index) => writeFileSync(join(source, `plant-${index}.ts`), text));
  writeFileSync(
    join(source, 'cycle-b.ts'),
    "import { a } from './plant-0.ts';\nexport const b = (): number => a();\n",
  );
  const program = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const words = [program, '-c', '.oxlintrc.json', '.'];
  const done = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  report = done.stdout + done.stderr;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(plants))('the linter finds a planted %s', (rule) => {
  expect(report).toContain(rule);
});

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `${line(n)}\n`).join('');
}
