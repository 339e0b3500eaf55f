import { dateWords } from '../../words/locale.ts';

/** A day such as 2026-03-14 in words. */
export const dayWords = (day: string): string => dateWords('whole-day', dateOf(day));

/** The same in a few letters, where the year is known. */
export const shortDay = (day: string): string => dateWords('short-day', dateOf(day));

function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
