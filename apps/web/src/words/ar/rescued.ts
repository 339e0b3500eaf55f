import type { rescued as english } from '../en/rescued.ts';

export const rescued = {
  'rescued.title': 'كلمات محفوظة لك',
  'rescued.open': 'كلمات محفوظة لك: {count}',
  'rescued.lead': 'لم تجد هذه الكلمات مكانًا على الخريطة. هي لك وحدك، على هذا الجهاز، إلى أن تُغلق الخريطة.',
  'rescued.leadEnded': 'لم تُرسَل هذه الكلمات بعد. هي على هذه الصفحة فقط: يحسن نسخها قبل المغادرة.',
  'rescued.none': 'لم يعد شيء محفوظًا.',
  'rescued.copy': 'نسخ',
  'rescued.copyWhat': 'نسخ: {words}',
  'rescued.copied': 'الكلمات في الحافظة.',
  'rescued.notCopied': 'هذا المتصفح لا يسمح للصفحات بالنسخ. يمكن تحديد الكلمات ونسخها باليد.',
  'rescued.place': 'وضعها في بطاقة جديدة',
  'rescued.placeWhat': 'وضعها في بطاقة جديدة: {words}',
  'rescued.discard': 'التخلّي عنها',
  'rescued.discardWhat': 'التخلّي عنها: {words}',
  'canvas.wordsKept': 'ذهب ذلك أثناء الكتابة. وكلماتك ما زالت هنا:',
  'canvas.wordsGivenUp': 'تبقى الكلمات القديمة. وما كتبته ما زال هنا:',
  'leave.title': 'كلمات ليست على الخريطة بعد',
  'leave.words': 'عند مغادرة الخريطة الآن تضيع هذه الكلمات.',
  'leave.unsent': 'تُرسَل حين يعود الاتصال. وعند مغادرة الخريطة الآن تضيع هذه الكلمات.',
  'leave.leave': 'المغادرة من دونها',
  'leave.stay': 'البقاء',
  'readOnly.title': 'لا يستطيع الخادم حفظ شيء الآن.',
  'readOnly.words':
    'القراءة ممكنة. ما يُكتب يبقى على هذه الصفحة فقط، فالرجاء إبقاؤها مفتوحة؛ وسيُحفظ حالما يعود الحفظ ممكنًا.',
} as const satisfies Record<keyof typeof english, string>;
