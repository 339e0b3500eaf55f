import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const planPrompts = {
  'Our signal: a word or a gesture': 'إشارتنا: كلمة أو إيماءة',
  'Who may call it: anyone, and no reason is needed': 'من يطلبها: أيٌّ منا، وبلا حاجة إلى سبب',
  'It says something about me, not about you': 'هي تقول شيئًا عني، لا عنك',
  'When we come back': 'متى نعود',
  'If we need longer: check in, later today or tomorrow': 'إن احتجنا إلى وقت أطول: نطمئن، لاحقًا اليوم أو غدًا',
  'What I do meanwhile': 'ما أفعله في هذه الأثناء',
  'What I don’t do: rehearse, message, drink, follow':
    'ما لا أفعله: التحضير لما سأقوله، الرسائل، الشرب، الملاحقة',
  'Where each of us goes': 'أين يذهب كل منا',
  'Who looks after children and pets': 'من يعتني بالأولاد والحيوانات',
  'The first sentence when we are back': 'الجملة الأولى حين نعود',
  'The topic is parked until': 'الموضوع مؤجَّل إلى',
  'What if I can’t come back in time': 'ماذا لو لم أستطع العودة في الموعد',
  'It never ends a topic for good': 'هي لا تُنهي موضوعًا إلى الأبد',
  'Where to turn if it isn’t safe': 'إلى أين نلجأ إن لم يكن الأمر آمنًا',
} as const satisfies SaidTerms['plan-prompts'];
