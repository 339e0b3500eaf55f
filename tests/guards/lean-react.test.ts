import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { cutOut, cuts } from '../../apps/web/lean-react.ts';
import { readProduct, root } from './sources.ts';

const require = createRequire(join(root, 'apps', 'web', 'package.json'));
const none = { answers: {}, settled: [], idle: [], uncalled: [] };

/** What the build takes out of React, where somebody asks for it. `<title>` in an SVG would be an honest exception. */
const asked =
  /\b(?:ViewTransition|hydrateRoot)\b|<Fragment\b[^>]*\bref=|<(?:title|meta|link|style|script)\b|\{[^}]*\b(?:preload|preinit|preconnect|prefetchDNS)\w*\b[^}]*\} from 'react-dom'/;

test.each(Object.entries(cuts))('every cut meets something in %s, and what stays is sound', (name, cut) => {
  const folder = name.startsWith('react-dom') ? 'react-dom' : 'react-reconciler';
  const code = readFileSync(join(dirname(require.resolve(`${folder}/package.json`)), 'cjs', name), 'utf8');
  const lean = cutOut(code, cut);
  expect(parseSync('lean.js', lean).errors).toEqual([]);
  expect(lean.length).toBeLessThan(0.97 * code.length);
});

test('a cut that meets nothing stops the build', () => {
  const code = 'var isNew = false;\nfunction a() { isNew = true; }\nexports.b = a;';
  expect(() => cutOut(code, { ...none, idle: ['gone'] })).toThrow('gone');
  expect(() => cutOut(code, { ...none, settled: ['wasNew'] })).toThrow('wasNew');
  expect(() => cutOut(code, { ...none, uncalled: [/^exports\.c$/] })).toThrow('exports');
  expect(() => cutOut(code, { ...none, answers: { supportsMutation: true } })).toThrow('supportsMutation');
});

test('a cut takes away what it names, and nothing else', () => {
  const code =
    'var isNew = false;\nfunction a() { b(); }\nfunction c() { isNew = b(); }\nexports.d = c;\nexports.e = a;';
  expect(cutOut(code, { ...none, settled: ['isNew'], idle: ['a'], uncalled: [/^exports\.d$/] })).toBe(
    'var isNew = false;\nfunction a() {}\nfunction c() { (b()); }\n\nexports.e = a;',
  );
});

test('nobody asks React for what is cut out of it', () => {
  const product = readProduct().filter(({ path }) => path.startsWith('apps/web/src/'));
  expect(product.length).toBeGreaterThan(40);
  expect(product.filter(({ text }) => asked.test(text)).map(({ path }) => path)).toEqual([]);
});

test.each([
  "import { ViewTransition } from 'react';",
  '<Fragment key={id} ref={group}>',
  '<title>{name}</title>',
  "import { createPortal, preloadModule } from 'react-dom';",
])('a planted wish is found: %s', (text) => {
  expect(asked.test(text)).toBe(true);
});
