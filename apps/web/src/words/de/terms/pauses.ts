import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const pauses = {
  '20 minutes, then we come back': '20 Minuten, dann kommen wir zurück',
  '30 minutes, then we come back': '30 Minuten, dann kommen wir zurück',
  'an hour, then we come back': 'eine Stunde, dann kommen wir zurück',
  'until after the children are asleep, then we come back': 'bis die Kinder schlafen, dann kommen wir zurück',
  'until tomorrow, at a time we set now': 'bis morgen, zu einer Zeit, die wir jetzt ausmachen',
  'ten slow breaths, then we go on': 'zehn ruhige Atemzüge, dann machen wir weiter',
} as const satisfies SaidTerms['pauses'];
