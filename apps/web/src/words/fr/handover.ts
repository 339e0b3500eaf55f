import type { handover as english } from '../en/handover.ts';

export const handover = {
  'handover.pass': 'Passer l’appareil',
  'handover.title': 'Passer l’appareil',
  'handover.lead':
    'Rien n’est affiché maintenant. Ce que vous aviez commencé vous attend, vous et personne d’autre.',
  'handover.firstTitle': 'Qui tient cet appareil ?',
  'handover.firstLead':
    'Ce que vous écrivez ici est à vous. Passez l’appareil, et personne ne verra ce que vous aviez commencé.',
  'handover.iAm': 'Je suis {name}',
} as const satisfies Record<keyof typeof english, string>;
