import type { telling as english } from '../en/telling.ts';

export const telling = {
  'tell.cue': 'الشرارة عند {name}: {words}',
  'tell.feeling': 'الشعور عند {name}: {words}',
  'tell.meaning.she': 'حديث النفس عند {name}: {words}',
  'tell.meaning.he': 'حديث النفس عند {name}: {words}',
  'tell.meaning.they': 'حديث النفس عند {name}: {words}',
  'tell.meaning.name': 'حديث النفس عند {name}: {words}',
  'tell.body': 'في جسد {name}: {words}',
  'tell.move': 'الفعل عند {name}: {words}',
  'tell.leads': 'يؤدي إلى {next}',
  'tell.leadsMore': 'يؤدي أكثر فأكثر إلى {next}',
  'tell.leadsSaying': '«{words}»، يؤدي إلى {next}',
  'tell.leadsMoreSaying': '«{words}»، يؤدي أكثر فأكثر إلى {next}',
  'tell.joined': '{step}، {leads}',
} as const satisfies Record<keyof typeof english, string>;
