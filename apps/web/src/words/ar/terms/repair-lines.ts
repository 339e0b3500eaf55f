import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const repairLines = {
  'Can we start again?': 'هل نبدأ من جديد؟',
  'That came out sharper than I meant.': 'خرجت الكلمة أقسى مما قصدت.',
  'I’m getting scared, not angry.': 'أنا أخاف، ولست أغضب.',
  'It’s the tango, not you.': 'إنها الرقصة، لا أنت.',
  'I need ten slow breaths.': 'أحتاج إلى عشرة أنفاس بطيئة.',
  'Tell me the part I missed.': 'ما الذي فاتني؟ أريد أن أسمعه.',
  'I want to understand.': 'أريد أن أفهم.',
  'I’m still here.': 'ما زلت هنا.',
  'I pulled away. I’m back.': 'ابتعدتُ. وها أنا أعود.',
  'I pushed. I’m sorry.': 'ضغطتُ عليك. أعتذر.',
  'What would help right now?': 'ما الذي يساعد الآن؟',
  'I heard: … Is that right?': 'سمعت: … هل هذا صحيح؟',
  'You matter more than this.': 'قيمتك عندي أكبر من هذا.',
  'I need space and I’ll return at …': 'أحتاج إلى مساحة وسأعود في …',
  'Thank you for telling me.': 'شكرًا على قول هذا لي.',
  'Same team.': 'نحن فريق واحد.',
} as const satisfies SaidTerms['repair-lines'];
