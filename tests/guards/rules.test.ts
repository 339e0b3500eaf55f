import { describe, expect, test } from 'vitest';
import type { Rule } from './rules.ts';
import { documented, noColours, noSentences, oneDoor, wellNamed } from './rules.ts';
import { isTest, readProduct, readSources } from './sources.ts';

const product = readProduct();
const styles = readSources(['apps'], ['.css']);

describe.each<[string, Rule, readonly { path: string; text: string }[]]>([
  ['commit is the only caller of transact', oneDoor, product],
  ['colours come from the theme', noColours, [...product, ...styles]],
  ['sentences stand in words', noSentences, product.filter((file) => !file.path.includes('/src/words/'))],
  ['every exported function of a package is documented', documented, product],
  ['files are named as files are named here', wellNamed, [...product, ...styles]],
])('%s', (_promise, rule, files) => {
  test('in the whole product', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(rule)).toEqual([]);
  });
});

test('the product is read, and its tests are not', () => {
  expect(product.length).toBeGreaterThan(40);
  expect(product.some((file) => isTest(file.path))).toBe(false);
});

describe('planted violations are found', () => {
  test.each<[string, Rule, string, string]>([
    ['a second door', oneDoor, 'packages/document/src/undo.ts', 'doc.transact(() => {})'],
    ['a second door by name', oneDoor, 'server/src/rooms/a.ts', 'transact(doc, () => {})'],
    ['a hex colour', noColours, 'packages/scene/src/a.ts', "const fill = '#C2352B'"],
    ['a short hex colour', noColours, 'apps/web/src/canvas/a.tsx', 'const a = <Rect fill="#fff" />'],
    ['a function colour', noColours, 'apps/web/src/canvas/a.ts', 'const a = `rgba(0, 0, 0, ${b})`'],
    ['a colour in a style', noColours, 'apps/web/src/parts/a.module.css', '.a { color: #fff }'],
    ['a named colour in a style', noColours, 'apps/web/src/parts/a.module.css', '.a { background: white; }'],
    ['a sentence', noSentences, 'apps/web/src/panels/A.tsx', 'const a = <p>Add a card</p>'],
    ['a spoken label', noSentences, 'apps/web/src/panels/A.tsx', 'const a = <button aria-label="Close" />'],
    ['a spoken template', noSentences, 'apps/web/src/panels/A.tsx', 'const a = <i title={`Card of ${b}`} />'],
    ['a sentence in braces', noSentences, 'apps/web/src/panels/A.tsx', "const a = <p>{'Add a card'}</p>"],
    ['a bare export', documented, 'packages/cycle/src/a.ts', 'export function a() {}'],
    ['a bare class', documented, 'packages/cycle/src/a.ts', '/* no */\nexport class A {}'],
    ['a camel-case file', wellNamed, 'packages/cycle/src/moveCards.ts', ''],
    ['a component as a store', wellNamed, 'packages/cycle/src/Move.ts', ''],
  ])('%s', (_what, rule, path, text) => {
    expect(rule({ path, text })).toHaveLength(1);
  });

  test.each<[string, Rule, string, string]>([
    ['the door itself', oneDoor, 'packages/document/src/commit.ts', 'doc.transact(() => {})'],
    [
      'a token',
      noColours,
      'apps/web/src/parts/a.module.css',
      '.a { color: var(--ink); white-space: nowrap }',
    ],
    ['a fragment', noColours, 'apps/web/src/practice/a.ts', "const a = '/join#secret'"],
    [
      'words by key',
      noSentences,
      'apps/web/src/panels/A.tsx',
      "const a = <p title={t('x.y')}>{t('a.b')} · 100%</p>",
    ],
    ['a documented export', documented, 'packages/cycle/src/a.ts', '/** Gives a. */\nexport function a() {}'],
  ])('and what is right is left alone: %s', (_what, rule, path, text) => {
    expect(rule({ path, text })).toEqual([]);
  });
});
