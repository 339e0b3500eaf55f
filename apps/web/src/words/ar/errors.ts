import type { errors as english } from '../en/errors.ts';

export const errors = {
  'error.bad-request': 'شيء في ذلك لم يكن مناسبًا. الرجاء التحقّق والمحاولة من جديد.',
  'error.no-seat': 'لا مقعد لهذا المتصفح في تلك الخريطة.',
  'error.not-allowed': 'هذا غير ممكن من هذا المقعد.',
  'error.not-admitted': 'لم يُفتح الباب لهذا الجهاز بعد.',
  'error.unknown-map': 'لا توجد خريطة كهذه.',
  'error.not-found': 'لم يوجد ذلك.',
  'error.invitation-ended': 'استُعملت هذه الدعوة أو انتهى وقتها. يكفي طلب دعوة جديدة.',
  'error.nothing-new': 'لم يتغيّر شيء منذ أحدث نسخة.',
  'error.code-ended': 'هذا الرمز غير مستعمل. الرجاء التحقّق منه، أو طلب الرمز المعروض الآن.',
  'error.no-meeting': 'لا جلسة مفتوحة الآن.',
  'error.seat-taken': 'في هذا المتصفح مقعد آخر في هذه الخريطة. الرجاء فتح الدعوة على جهازك أنت.',
  'error.wrong-origin': 'فُتحت هذه الصفحة من عنوان غير متوقَّع. الرجاء فتحها من جديد.',
  'error.too-large': 'هذا كبير جدًّا.',
  'error.too-many': 'كان ذلك كثيرًا دفعة واحدة. الرجاء الانتظار لحظة ثم المحاولة.',
  'error.unavailable': 'لا يمكن الوصول إلى الخادم الآن. الرجاء المحاولة بعد لحظة.',
} as const satisfies Record<keyof typeof english, string>;
