import type { outline as english } from '../en/outline.ts';

export const outline = {
  'outline.title': 'الخطوات',
  'outline.list': 'قائمة الخطوات',
  'outline.open': 'عرض قائمة الخطوات',
  'outline.cycle': '{word}',
  'outline.empty': 'لا شيء هنا بعد. ما الذي يشعلها؟',
  'outline.waiting': 'ما زال مطلوبًا',
  'outline.roundAgain': 'ومن جديد من البداية',
  'outline.beneath': 'تحت السطح',
  'outline.beneathFolded':
    '{count, plural, zero {لا بطاقات} one {بطاقة واحدة} two {بطاقتان} few {# بطاقات} many {# بطاقة} other {# بطاقة}}، مطويّة',
  'outline.rootsFolded':
    '{name}: أين بدأ، {count, plural, zero {لا بطاقات} one {بطاقة واحدة} two {بطاقتان} few {# بطاقات} many {# بطاقة} other {# بطاقة}}، مطويّة',
  'outline.newSteps': 'خطوات جديدة',
  'outline.strengths': 'ما يجمعنا',
  'outline.notes': 'ملاحظات',
  'outline.you': 'أنت',
  'outline.therapist': 'شاشة العلاج',
  'outline.unconfirmed': 'بانتظار تأكيد {name}',
  'outline.unconfirmedOwn': 'كُتبت عنك',
  'outline.hangsUnder': 'تحت «{words}»',
  'outline.replaces': 'بدلًا من «{words}»',
  'outline.leadsOut': 'مخرج من «{words}»',
  'outline.remark.question': 'سؤال من {who}: {words}',
  'outline.remark.thanks': 'شكر من {who}: {words}',
  'outline.remark.thanksAlone': 'شكر من {who}.',
  'outline.remark.suggestion': 'كلمات أخرى يقترحها {who}: {words}',
} as const satisfies Record<keyof typeof english, string>;
