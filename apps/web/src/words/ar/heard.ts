import type { heard as english } from '../en/heard.ts';

export const heard = {
  'outline.heardAdded': '{who}: أُضيفت {card}.',
  'outline.heardChanged': '{who}: تغيّرت {card}.',
  'outline.heardConfirmed': 'تأكّدت: {card}.',
  'outline.heardMoved': 'تحرّكت: {card}.',
  'outline.heardDeleted': 'حُذفت: {card}.',
  'outline.heardTakenBack': 'سُحبت بطاقة.',
  'outline.heardNote': '{who}: كتابة على الورق: {words}.',
  'outline.heardIdea': 'فكرة جديدة: {words}.',
  'outline.heardChosen': 'اختيرت: {card}.',
  'outline.idea': 'فكرة: {words}',
  'outline.heardRaised': 'رُفع ما تحت السطح.',
  'outline.heardLowered': 'أُنزل ما تحت السطح.',
  'outline.heardRemark': '{card}. {remark}',
  'outline.heardMany':
    '{count, plural, zero {لا تغييرات من الآخرين.} one {تغيير واحد من الآخرين.} two {تغييران من الآخرين.} few {# تغييرات من الآخرين.} many {# تغييرًا من الآخرين.} other {# تغيير من الآخرين.}}',
  'outline.heardMark': '{who}: وُضع على الورق: {mark}.',
  'outline.heardMarkGone': 'لم يعد على الورق: {mark}.',
} as const satisfies Record<keyof typeof english, string>;
