import type { rooms as english } from '../en/rooms.ts';

export const rooms = {
  'pause.title': 'لنتوقف هنا لحظة.',
  'pause.lead': 'لا يضيع شيء.',
  'pause.waiting': 'نتابع حين يكون الجميع على استعداد.',
  'pause.resume': 'متابعة',
  'pause.breatheIn': 'شهيق',
  'pause.breatheOut': 'زفير',
  'pause.breathe': 'شهيق، زفير',
  'pause.over': 'انتهت الاستراحة. والخريطة مفتوحة من جديد.',
  'phone.views': 'ما الذي يُعرض',
  'phone.map': 'الخريطة',
  'phone.steps': 'الخطوات',
  'phone.story': 'القصة',
  'phone.card': 'بطاقة',
} as const satisfies Record<keyof typeof english, string>;
