import { expect, test } from 'vitest';
import { isTest, readSources } from './sources.ts';

/** The invariants of the domain; each is named by the test that holds it, which must try many cases. */
const invariants = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const tests = readSources(['packages', 'tests', 'server'], ['.test.ts']).filter(({ path }) => isTest(path));

test.each(invariants)('invariant %i is held by a property test that names it', (number) => {
  const named = tests.flatMap(({ text }) => bodiesNaming(text, `(invariant ${number})`));
  expect(named.some((body) => body.includes('fc.property('))).toBe(true);
});

test('a test that only names an invariant is not enough', () => {
  const text = "test('a (invariant 1)', () => {});\n\ntest('b', () => { fc.property() });";
  expect(bodiesNaming(text, '(invariant 1)').join()).not.toContain('fc.property(');
});

/** The tests with these words in their name, each up to the next one. */
function bodiesNaming(text: string, words: string): readonly string[] {
  return text.split(/^\s*(?=test(?:\.each)?\()/m).filter((body) => body.split('\n', 1)[0]?.includes(words));
}
