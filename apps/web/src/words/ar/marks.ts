import type { marks as english } from '../en/marks.ts';

export const marks = {
  'marks.arrow': 'سهم',
  'marks.arrowBetween': 'سهم من «{from}» إلى «{to}»',
  'marks.arrowFrom': 'سهم من «{from}»',
  'marks.arrowTo': 'سهم إلى «{to}»',
  'marks.loop': 'سهم من «{from}» وإليها',
  'marks.shape': 'شكل',
  'marks.saying': '{mark}: {words}',
  'marks.write.arrow': 'كلمات على هذا السهم',
  'marks.write.shape': 'كلمات في هذا الشكل',
  'marks.addWords': 'إضافة كلمات',
  'marks.add': 'إضافة ورقة أو سهم أو شكل',
  'marks.words': 'الكلمات',
  'marks.from': 'من',
  'marks.to': 'إلى',
  'marks.paper': 'الورق نفسه',
  'marks.place': 'وضعه على الورق',
  'marks.ends': 'أين يبدأ وأين ينتهي …',
  'tools.penColor': 'لون القلم',
  'tools.ink': 'حبر',
} as const satisfies Record<keyof typeof english, string>;
