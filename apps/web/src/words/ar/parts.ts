import type { parts as english } from '../en/parts.ts';

export const parts = {
  'parts.close': 'إغلاق',
  'parts.comesLater': 'الاتصال مقطوع الآن. ما فتحته يأتي من تلقاء نفسه حين يعود.',
  'parts.notices': 'إشعارات',
  'parts.dismiss': 'إخفاء',
  'parts.cancel': 'إلغاء',
  'parts.done': 'تم',
  'parts.deleted': 'حُذف.',
  'parts.undo': 'تراجع',
  'parts.undoDelete': 'التراجع عن هذا الحذف',
  'parts.copyWords': 'نسخ الكلمات',
  'parts.language': 'اللغة',
} as const satisfies Record<keyof typeof english, string>;
