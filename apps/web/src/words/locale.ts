import { useSpoken } from './spoken.ts';

/** The days and hours that the product tells, each in one way. */
const dateStyles = {
  'whole-day': { dateStyle: 'full' },
  'long-day': { dateStyle: 'long' },
  'short-day': { day: 'numeric', month: 'short' },
  time: { timeStyle: 'short' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
  'near-moment': { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  'weekday-time': { weekday: 'long', hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const kept = new Map<string, unknown>();
useSpoken.subscribe(() => kept.clear());

/** A day or an hour as people write it in the language spoken here. */
export function dateWords(style: keyof typeof dateStyles, at: Date | number): string {
  return keep(style, (locale) => new Intl.DateTimeFormat(locale, dateStyles[style])).format(at);
}

/** "Lanie and Malaki", "Lanie or Malaki" in the language spoken here. */
export function listOf(type: 'conjunction' | 'disjunction', names: readonly string[]): string {
  return keep(type, (locale) => new Intl.ListFormat(locale, { type })).format(names);
}

/** "2 hours ago", "yesterday" in the language spoken here. */
export function agoWords(count: number, unit: Intl.RelativeTimeFormatUnit): string {
  return keep('ago', (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(
    -count,
    unit,
  );
}

/** A format is made once for each language: making one costs more than using it. */
function keep<Format>(name: string, make: (locale: string) => Format): Format {
  const known = kept.get(name) as Format | undefined;
  if (known) return known;
  const format = make(useSpoken.getState().locale);
  kept.set(name, format);
  return format;
}
