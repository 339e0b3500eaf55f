import type { blank as english } from '../en/blank.ts';

export const blank = {
  'blank.settings': 'صفحة بيضاء',
  'blank.lead': 'لا يُرى شيء من الخريطة ولا يُقرأ حتى عودتك. ولا يضيع شيء.',
  'blank.ways': 'في أي لحظة',
  'blank.wayKeys': 'الضغط على Escape مرتين',
  'blank.wayCorner': 'الضغط على الزاوية السفلى عند بداية السطر',
  'blank.wayCornerPhone': 'الضغط على الزاوية العليا عند بداية السطر',
  'blank.now': 'صفحة بيضاء الآن',
  'blank.idle': 'من تلقاء نفسها، إذا لم يلمس أحد هذا الجهاز مدة',
  'blank.idleHint': 'محفوظ على هذا الجهاز وحده.',
  'blank.help': 'للحظة هدوء',
  'blank.keys': 'Esc Esc',
  'blank.corner': 'الزاوية السفلى',
  'blank.cornerPhone': 'الزاوية العليا',
  'blank.never': 'أبدًا',
  'blank.minutes': '{minutes} د',
} as const satisfies Record<keyof typeof english, string>;
