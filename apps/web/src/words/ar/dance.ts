import type { dance as english } from '../en/dance.ts';

export const dance = {
  'dance.title': 'القديم والجديد: {word}',
  'dance.which': 'أيهما يُعرض',
  'dance.old': 'القديم',
  'dance.both': 'أحدهما فوق الآخر',
  'dance.new': 'الجديد',
  'dance.slider': 'من القديم إلى الجديد: {word}',
  'dance.end': 'العودة إلى الخريطة',
  'dance.ring': 'الجديد خطوة خطوة: {word}',
  'dance.seeing.old': 'تُرى الآن القديمة: {word}.',
  'dance.seeing.both': 'تُرى الآن الجديدة فوق القديمة الباهتة: {word}.',
  'dance.seeing.new': 'تُرى الآن الجديدة: {word}. وما بقي كما كان باهت.',
} as const satisfies Record<keyof typeof english, string>;
