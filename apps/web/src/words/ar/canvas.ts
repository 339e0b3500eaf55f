import type { canvas as english } from '../en/canvas.ts';

export const canvas = {
  'canvas.name': 'الخريطة',
  'canvas.help':
    'مفاتيح الأسهم تختار بطاقة ثم تحرّكها، وTab وShift مع Tab من بطاقة إلى بطاقة، وEnter للكتابة فيها، وEscape للترك. والخريطة كلها في قائمة الخطوات أيضًا.',
  'canvas.broken':
    'لا يمكن رسم الخريطة الآن. كل شيء ما زال هناك، في قائمة الخطوات. قد يفيد تحميل الصفحة من جديد.',
  'canvas.beneath': 'تحت السطح · {word}',
  'canvas.strengths': 'ما يجمعنا',
  'canvas.namePlaceholder': 'اسم لهذه: {word}',
  'canvas.direction.toward-other': 'نحو الآخر',
  'canvas.direction.for-myself': 'لنفسي',
  'canvas.direction.together': 'معًا',
  'canvas.namedTogether': 'سُمّيت معًا · بموافقة {names}',
  'canvas.nameAgreed': 'بموافقة {names}',
  'canvas.nothingFrom': 'لا شيء من {names} بعد',

  'canvas.writing': '{name}: كتابة جارية …',
} as const satisfies Record<keyof typeof english, string>;
