import type { connection as english } from '../en/connection.ts';

export const connection = {
  'rescued.setback':
    'تغيّر شيء على الخريطة أثناء الكتابة، فلم يجد جزء منها مكانًا. كلماتك محفوظة لك، وكل ما عداها هنا.',
  'rescued.setbackWithoutWords':
    'تغيّر شيء على الخريطة في هذه الأثناء، فلم يجد أحد تغييراتك مكانًا. كل ما عداه هنا.',
  'readOnly.over': 'عاد الخادم يحفظ كل شيء.',
} as const satisfies Record<keyof typeof english, string>;
