import type { handover as english } from '../en/handover.ts';

export const handover = {
  'handover.pass': 'Weitergeben',
  'handover.title': 'Weitergeben',
  'handover.lead': 'Jetzt wird nichts gezeigt. Was du angefangen hast, wartet auf dich, und nur auf dich.',
  'handover.firstTitle': 'Wer hat dieses Gerät?',
  'handover.firstLead':
    'Was du hier schreibst, gehört dir. Gib das Gerät weiter, und niemand sieht, was du angefangen hast.',
  'handover.iAm': 'Ich bin {name}',
} as const satisfies Record<keyof typeof english, string>;
