import type { closings as english } from '../en/closings.ts';

export const closings = {
  'closed.malformed': 'لم تُقرأ رسالة من هذه الصفحة، فانتهى الاتصال. ولم يتغيّر شيء.',
  'closed.noSeat': 'لا مقعد لهذا المتصفح في هذه الخريطة.',
  'closed.seatEnded': 'انتهى هذا المقعد.',
  'closed.meetingEnded': 'انتهت الجلسة.',
  'closed.notAdmitted': 'لم يُفتح الباب لهذا الجهاز بعد.',
  'closed.unknownRoom': 'لا توجد خريطة كهذه.',
  'closed.mapDeleted': 'حُذفت هذه الخريطة.',
  'closed.tooLarge': 'كان أحد التغييرات أكبر من أن يُرسل. ولم يتغيّر شيء.',
  'closed.unknownType': 'تكلّمت هذه الصفحة بما لا يعرفه الخادم. الرجاء تحميلها من جديد.',
  'closed.refused': 'أحد التغييرات غير ممكن على هذه الخريطة، فانتهى الاتصال. ولم يتغيّر شيء.',
  'closed.outdated': 'هناك إصدار أحدث. الرجاء تحميل الصفحة من جديد.',
  'closed.newer': 'هناك إصدار أحدث. حمّل الصفحة من جديد متى ناسبك ذلك: لن يضيع شيء.',
  'closed.tooMany': 'هذه الخريطة مفتوحة في أماكن كثيرة. الرجاء إغلاق أحدها ثم المحاولة.',
  'closed.wrongOrigin': 'فُتحت هذه الصفحة من عنوان غير متوقَّع. الرجاء فتحها من جديد.',
  'closed.slowReader': 'تأخّر الاتصال. جارٍ العودة …',
  'closed.restarting': 'يُعاد تشغيل الخادم. جارٍ العودة …',
  'closed.storeUnavailable': 'لم يمكن قراءة الخريطة الآن. جارية محاولة أخرى …',
  'closed.tooFast': 'جاء الكثير دفعة واحدة. جارٍ العودة …',
  'closed.silent': 'لم يُسمع شيء من هذا الجهاز. جارٍ العودة …',
} as const satisfies Record<keyof typeof english, string>;
