import type { CardLabels } from '@undercurrent/cycle';

export const labels = {
  together: 'معًا',
  separator: ' · ',
  kinds: {
    cue: 'الشرارة',
    feeling: 'الشعور',
    meaning: 'حديث النفس',
    body: 'في الجسد',
    move: 'الفعل',
    tender: 'الشعور في العمق',
    fear: 'الخوف',
    need: 'التوق',
    root: 'أين بدأ',
    'once-helped': 'ما نفع يومًا',
    'new-step': 'خطوة جديدة',
    pause: 'استراحة',
    'early-sign': 'علامة مبكرة',
    strength: 'ما يجمعنا',
    letter: 'رسالة',
  },
} as const satisfies CardLabels;
