import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const names = {
  'The Tango': 'رقصة الشد والجذب',
  'The Tornado': 'الزوبعة',
  'Cat and Mouse': 'القط والفأر',
  'The Freeze': 'الجمود',
  'Ping-Pong': 'كرة الطاولة',
  'The Spiral': 'الدوّامة',
  'Hide and Seek': 'الغمّيضة',
  'The Courtroom': 'قاعة المحكمة',
  'The Cold Front': 'موجة البرد',
  'Push-Pull': 'اقتراب وابتعاد',
  'The Echo': 'الصدى',
  'Hot Potato': 'كرة النار',
  'The Undertow': 'التيار الخفي',
  'Two Islands': 'جزيرتان',
  'The Alarm': 'جرس الإنذار',
  'The Merry-Go-Round': 'الأرجوحة الدوّارة',
  'The Wall': 'الجدار',
  'Groundhog Day': 'كل يوم كالأمس',
} as const satisfies SaidTerms['names'];
