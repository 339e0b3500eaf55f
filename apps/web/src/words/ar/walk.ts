import type { walk as english } from '../en/walk.ts';

export const walk = {
  'walk.title': 'السير مع: {word}',
  'walk.start': 'البدء مع',
  'walk.back': 'رجوع',
  'walk.on': 'متابعة',
  'walk.play': 'المتابعة تلقائيًّا',
  'walk.hold': 'توقّف',
  'walk.instead': 'بدلًا من ذلك: {words}',
  'walk.insteadTitle': 'يمكن هنا اتخاذ خطوة جديدة',
  'walk.leadsOut': 'هنا يأخذ الأمر طريقًا آخر.',
  'walk.again': 'من البداية',
  'walk.round': '… ومن جديد.',
  'walk.end': 'إنهاء السير',
  'walk.leads': 'القيادة لـ {name}',
  'walk.leave': 'ترك',
  'menu.walkBusy': '{name}: سير مع {word}',
  'menu.joinWalk': 'مرافقة',
} as const satisfies Record<keyof typeof english, string>;
