import type { remarks as english } from '../en/remarks.ts';

export const remarks = {
  'remarks.title': 'أسئلة وشكر',
  'remarks.question': 'سؤال',
  'remarks.thanks': 'شكر',
  'remarks.suggestion': 'كلمات أخرى',
  'remarks.kind': 'ما الذي تتركه',
  'remarks.words.question': 'ما سؤالك؟',
  'remarks.words.thanks': 'شكرًا على … (أو لا شيء أكثر)',
  'remarks.words.suggestion': 'كيف يمكن أن تُقال بطريقة أخرى؟',
  'remarks.leave': 'تركه على البطاقة',
  'remarks.left': 'تُرك على البطاقة.',
  'remarks.open': 'سؤال أو كلمة شكر …',
  'remarks.putAway': 'تنحية',
  'remarks.putAwayWhat': 'تنحية: {what}',
  'remarks.take': 'هذه كلماتي',
  'remarks.taken': 'صارت كلماتك الآن.',
  'remarks.none': 'لم يُترك شيء على هذه البطاقة.',
  'remarks.notIt': 'ليس هذا هو',
} as const satisfies Record<keyof typeof english, string>;
