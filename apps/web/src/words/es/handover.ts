import type { handover as english } from '../en/handover.ts';

export const handover = {
  'handover.pass': 'Pasarlo',
  'handover.title': 'Pasarlo',
  'handover.lead': 'Ahora no se muestra nada. Lo que habías empezado te espera, y nadie más lo ve.',
  'handover.firstTitle': '¿Quién tiene este dispositivo?',
  'handover.firstLead': 'Lo que escribes aquí es tuyo. Pásalo, y nadie verá lo que habías empezado.',
  'handover.iAm': 'Soy {name}',
} as const satisfies Record<keyof typeof english, string>;
