import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { cutKonva, konvaCuts } from '../../apps/web/lean-konva.ts';
import { readProduct, root } from './sources.ts';

const folder = dirname(
  createRequire(join(root, 'apps', 'web', 'package.json')).resolve('konva/package.json'),
);

/** Konva’s pointers, drags, bitmaps and searches, as somebody on the canvas would ask for them. */
const asked =
  /<(?:Stage|Layer|Shape)\b[^>]*\b(?:on[A-Z]\w*|draggable|hitFunc|fill|stroke|shadow\w*|filters)=|\.(?:getIntersection|findAncestors?|getClientRect|toDataURL|getPointerPosition|startDrag)\(/;

test.each(Object.entries(konvaCuts))(
  'every cut meets something in %s, and what stays is sound',
  (name, cuts) => {
    const code = readFileSync(join(folder, 'lib', name), 'utf8');
    const lean = cutKonva(code, cuts);
    expect(parseSync('lean.js', lean).errors).toEqual([]);
    expect(lean.length).toBeLessThan(code.length);
  },
);

test('a cut that meets nothing stops the build', () => {
  expect(() => cutKonva('class A { b() {} }', { gone: ['c'], idle: [] })).toThrow('c');
  expect(() => cutKonva('class A { b() {} }', { gone: [], idle: ['c'] })).toThrow('c');
});

test('a cut takes away what it names, and nothing else', () => {
  const code =
    'const T = { a: 1 };\nconst U = { f() { return 1; }, g() { return 2; } };\nclass A { b() {} c() { d(); } }';
  expect(cutKonva(code, { gone: ['b'], idle: ['T', 'f', 'c'] })).toBe(
    'const T = {};\nconst U = { f() {}, g() { return 2; } };\nclass A {  c() {} }',
  );
});

test('nobody asks Konva for what is cut out of it', () => {
  const canvas = readProduct().filter(({ path }) => path.startsWith('apps/web/src/canvas/'));
  expect(canvas.length).toBeGreaterThan(40);
  expect(canvas.filter(({ text }) => asked.test(text)).map(({ path }) => path)).toEqual([]);
});

test.each(['<Shape key={id} onClick={press} />', '<Layer draggable={true}>', 'stage.getIntersection(at)'])(
  'a planted wish is found: %s',
  (text) => {
    expect(asked.test(text)).toBe(true);
  },
);
