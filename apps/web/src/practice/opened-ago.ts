import { agoWords } from '../words/locale.ts';

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago something was, in words: "2 hours ago", "yesterday", "just now". */
export function openedAgo(nowMs: number, thenMs: number): string {
  const agoMs = Math.max(0, nowMs - thenMs);
  const [unit, lengthMs] = steps.find(([, eachMs]) => agoMs >= eachMs) ?? ['second', Infinity];
  return agoWords(Math.round(agoMs / lengthMs), unit);
}
