import type { list as english } from '../en/list.ts';

export const list = {
  'outline.close': 'إغلاق القائمة',
  'outline.raise': 'رفع',
  'outline.lower': 'إنزال',
  'outline.openRoots':
    '{name}: أين بدأ{count, plural, zero {} one {} two { (#)} few { (#)} many { (#)} other { (#)}}',
  'outline.foldRoots': '{name}: طيّ ما بدأ منه الأمر',
  'outline.sticky': 'ورقة لاصقة',
  'outline.label': 'كتابة',
  'outline.drawings':
    '{count, plural, zero {لا رسوم} one {رسم واحد} two {رسمان} few {# رسوم} many {# رسمًا} other {# رسم}} على الورق',
  'outline.theirWords': 'كلمات {name}',
  'outline.unconfirmedShared': 'هل يصحّ هذا عندك أيضًا؟',
  'outline.confirm': 'هذه كلماتي',
  'outline.writing': 'كلمات {card}',
  'outline.editWords': 'تغيير الكلمات',
  'outline.tools': 'للقائمة كلها',
  'outline.moveUp': 'نقل إلى أعلى',
  'outline.moveDown': 'نقل إلى أسفل',
  'outline.insertAfter': 'إضافة خطوة بعد هذه',
  'outline.insertHere': 'إضافة خطوة بعد «{words}»',
  'outline.nextHere': 'الخطوة التالية مكانها هنا',
  'outline.notHere': 'وضعها في النهاية بدلًا من ذلك',
  'outline.goBeneath': 'النزول تحت السطح',
  'outline.takeBack': 'سحبها، لي وحدي',
  'outline.delete': 'حذف',
  'outline.menu': 'ما يمكن فعله بـ {card}',
  'outline.menuGroup': 'هذه البطاقة',
  'outline.movedTo': 'صارت الآن الخطوة {place} من {count}.',
  'outline.choose': 'تحديد هذا أيضًا',
  'outline.letGo': 'إخراجه من التحديد',
  'outline.chosen':
    '{count, plural, zero {لا شيء محدد.} one {عنصر واحد محدد.} two {عنصران محددان.} few {# عناصر محددة.} many {# عنصرًا محددًا.} other {# عنصر محدد.}}',
  'outline.isChosen': 'ضمن التحديد',
} as const satisfies Record<keyof typeof english, string>;
