import type { remarks as english } from '../en/remarks.ts';

export const remarks = {
  'remarks.title': 'Fragen und Dank',
  'remarks.question': 'Frage',
  'remarks.thanks': 'Dank',
  'remarks.suggestion': 'Andere Worte',
  'remarks.kind': 'Was du hinterlassen willst',
  'remarks.words.question': 'Was möchtest du fragen?',
  'remarks.words.thanks': 'Danke für … (oder nichts weiter)',
  'remarks.words.suggestion': 'Wie könnte man es noch sagen?',
  'remarks.leave': 'Auf dem Kärtchen lassen',
  'remarks.left': 'Liegt auf dem Kärtchen.',
  'remarks.open': 'Fragen oder danken …',
  'remarks.putAway': 'Weglegen',
  'remarks.putAwayWhat': 'Weglegen: {what}',
  'remarks.take': 'Das sind meine Worte',
  'remarks.taken': 'Das sind jetzt deine Worte.',
  'remarks.none': 'Auf diesem Kärtchen liegt nichts.',
  'remarks.notIt': 'Das ist es nicht',
} as const satisfies Record<keyof typeof english, string>;
