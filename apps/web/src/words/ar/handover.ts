import type { handover as english } from '../en/handover.ts';

export const handover = {
  'handover.pass': 'تمرير الجهاز',
  'handover.title': 'تمرير الجهاز',
  'handover.lead': 'لا يُعرض شيء الآن. ما بدأته ينتظرك أنت وحدك.',
  'handover.firstTitle': 'من معه هذا الجهاز؟',
  'handover.firstLead': 'ما يُكتب هنا لك. وحين يُمرَّر الجهاز لا يرى أحد ما بدأته.',
  'handover.iAm': 'أنا {name}',
} as const satisfies Record<keyof typeof english, string>;
