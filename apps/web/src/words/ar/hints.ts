import type { hints as english } from '../en/hints.ts';

export const hints = {
  'hints.label': '«{words}» تصف من هو الآخر. ما الذي رأيته أو سمعته؟',
  'hints.absolute': '«{words}» كلمة كبيرة. ما الذي رأيته أو سمعته هذه المرة؟',
  'hints.causing': '«{words}»: ماذا حدث، وأي شعور كان هناك؟',
  'hints.try.cue': 'مثلًا: «النظر إلى الهاتف وأنا أتكلم».',
  'hints.try.feeling': 'مثلًا: «الألم»، «الوحدة»، «الإقصاء».',
  'hints.try.move': 'مثلًا: «أقولها بصوت أعلى»، «أترك الغرفة».',
  'hints.try.letter': 'مثلًا: «حين نظرتَ إلى هاتفك، شعرتُ بالوحدة».',
  'hints.leave': 'تركها كما هي',
  'hints.leaveLabel': 'تركها كما هي: كلماتك لك',
  'hints.turnOff': 'لا مزيد من التلميحات',
  'hints.turnedOff': 'لا مزيد من التلميحات على هذا الجهاز. يمكن إعادتها من «التفضيلات».',
  'hints.try.question': 'مثلًا: «كيف كان الأمر عندك حين …؟»',
  'hints.try.clause': 'مثلًا ما يمكن رؤيته أو سماعه: «نظرة بعيدة»، «صوت مرتفع».',
} as const satisfies Record<keyof typeof english, string>;
