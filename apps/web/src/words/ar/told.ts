import type { told as english } from '../en/told.ts';

export const told = {
  'canvas.told': '{label}: {words}',
  'canvas.toldUnconfirmed': '{label}: {words}. لم تُؤكَّد بعد.',
  'canvas.told.sticky': 'ورقة لاصقة: {words}',
  'canvas.told.label': 'كلمات على الورق: {words}',
  'canvas.told.ink': 'خط بالقلم',
  'canvas.blankNote': 'فارغة',
  'canvas.selected':
    '{count, plural, zero {لا شيء محدَّد} one {عنصر واحد محدَّد} two {عنصران محدَّدان} few {# عناصر محدَّدة} many {# عنصرًا محدَّدًا} other {# عنصر محدَّد}}',
  'canvas.noticed': 'عندما ألاحظ {words}',
  'canvas.noticedTogether': 'عندما نلاحظ {words}',
} as const satisfies Record<keyof typeof english, string>;
