import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';

export type WordKey = keyof typeof en;
/** What a sentence has places for: names, counts, keys. */
export type WordValues = Readonly<Record<string, string | number>>;

const formats = new Map<WordKey, IntlMessageFormat>();

/** The sentence of this key, with its values in place. Plural rules and quoting are ICU's. */
export function t(key: WordKey, values?: WordValues): string {
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(en[key], 'en');
    formats.set(key, format);
  }
  return String(format.format(values));
}

/** True for a key of the catalogue: for keys that come as data. */
export const isWordKey = (key: string): key is WordKey => Object.hasOwn(en, key);
