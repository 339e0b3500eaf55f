import { IntlMessageFormat } from 'intl-messageformat';
import { Visitor, parseSync } from 'oxc-parser';
import type { Plugin } from 'vite';

const catalogue = /\/src\/words\/[a-z]{2}\/[a-z-]+\.ts$/;
const parser = '@formatjs/icu-messageformat-parser';
const withoutParser = '\0sentences-that-are-read';

/**
 * Reads the sentences of the catalogues while building, so that the page needs no ICU parser (8 kB gzip). What
 * has no places stays a string, and is said as it stands.
 */
export function readSentences(): Plugin {
  return {
    name: 'read-sentences',
    enforce: 'pre',
    resolveId: (source) => (source === parser ? withoutParser : null),
    load: (id) =>
      id === withoutParser
        ? `export * from '${parser}/no-parser.js'; export const parse = (value) => [{ type: 0, value }];`
        : null,
    transform: (code, id) => (catalogue.test(id) ? { code: readAll(code), map: null } : null),
  };
}

function readAll(code: string): string {
  let read = '';
  let end = 0;
  new Visitor({
    Property({ value }) {
      if (value.type !== 'Literal' || typeof value.value !== 'string') return;
      read += code.slice(end, value.start) + JSON.stringify(readSentence(value.value));
      ({ end } = value);
    },
  }).visit(parseSync('catalogue.ts', code).program);
  return read + code.slice(end);
}

function readSentence(sentence: string): unknown {
  const parts = new IntlMessageFormat(sentence, 'en').getAst();
  const [first] = parts;
  return parts.length === 1 && first?.type === 0 ? first.value : parts;
}
