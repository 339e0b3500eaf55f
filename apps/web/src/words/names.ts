import { t } from './t.ts';

/** "Lanie & Malaki", "Lanie, Malaki & Sam". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  const start = names.slice(0, -1).reduce((a, b) => t('people.more', { start: a, last: b }));
  return t('people.and', { first: start, second: last });
}
