import type { naming as english } from '../en/naming.ts';

export const naming = {
  'name.ask': 'الاسم الآن «{name}» ({word}). هل يناسبك؟',
  'name.asking': 'اسم مشترك: {word}',
  'name.agree': 'يناسبني',
  'name.later': 'ليس الآن',
  'name.agreedBy': 'يناسب {names}.',
  'name.waiting': 'بانتظار كلمة من {names}.',
  'name.takeBack': 'لم يعد يناسبني',
} as const satisfies Record<keyof typeof english, string>;
