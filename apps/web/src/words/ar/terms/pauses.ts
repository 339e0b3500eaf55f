import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const pauses = {
  '20 minutes, then we come back': '20 دقيقة، ثم نعود',
  '30 minutes, then we come back': '30 دقيقة، ثم نعود',
  'an hour, then we come back': 'ساعة، ثم نعود',
  'until after the children are asleep, then we come back': 'حتى ينام الأولاد، ثم نعود',
  'until tomorrow, at a time we set now': 'حتى الغد، في وقت نحدده الآن',
  'ten slow breaths, then we go on': 'عشرة أنفاس بطيئة، ثم نتابع',
} as const satisfies SaidTerms['pauses'];
