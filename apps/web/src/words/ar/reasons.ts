import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  'refusal.not-allowed': 'هذا غير ممكن من هذا المقعد.',
  'refusal.not-yours': 'هذه الكلمات لشخص آخر. ولا يغيّرها سواه.',
  'refusal.confirmed-by-owner': 'هذه الكلمات مؤكَّدة. ولا يغيّرها الآن إلا صاحبها.',
  'refusal.unconfirmed': 'لم تُؤكَّد هذه الكلمات بعد.',
  'refusal.gone': 'لم يعد هذا على الخريطة.',
  'refusal.changed': 'تغيّر هذا للتوّ. يُرجى قراءته مرة أخرى أولًا.',
  'refusal.locked': 'الخريطة مقفلة الآن.',
  'refusal.not-your-turn': 'الكلام لشخص آخر الآن. وكلماتك محفوظة هنا.',
  'refusal.paused': 'هذه استراحة. ولا يضيع شيء.',
  'refusal.empty-words': 'لا بد من بضع كلمات أولًا.',
  'refusal.too-long': 'هذا طويل جدًّا. لتكن الكلمات أقل من فضلك.',
  'refusal.too-many': 'هذه الخريطة ممتلئة. لا بد من حذف شيء أولًا.',
  'refusal.not-unique': 'لا يشترك شخصان في لون أو شكل. الرجاء اختيار غيره.',
  'refusal.one-person-alone': 'هذه الخريطة لشخص واحد. لاثنين، الرجاء صنع خريطة جديدة.',
  'refusal.last-two-people': 'تحتاج الخريطة إلى شخصين على الأقل.',
  'refusal.person-has-cards': 'لهذا الشخص بطاقات على الخريطة. لا بد من حذفها أولًا.',
  'refusal.wrong-surface': 'بطاقة كهذه لا مكان لها هناك.',
  'refusal.newer-format': 'صُنعت هذه الخريطة بإصدار أحدث. الرجاء تحميل الصفحة من جديد.',
} as const satisfies Record<keyof typeof english, string>;
