import type { rooms as english } from '../en/rooms.ts';

export const rooms = {
  'pause.title': 'Lasst uns hier einen Moment innehalten.',
  'pause.lead': 'Nichts geht verloren.',
  'pause.waiting': 'Es geht weiter, wenn alle so weit sind.',
  'pause.resume': 'Weiter',
  'pause.breatheIn': 'Einatmen',
  'pause.breatheOut': 'Ausatmen',
  'pause.breathe': 'Einatmen, ausatmen',
  'pause.over': 'Die Pause ist vorbei. Die Landkarte ist wieder offen.',
  'phone.views': 'Was zu sehen ist',
  'phone.map': 'Karte',
  'phone.steps': 'Schritte',
  'phone.story': 'Geschichte',
  'phone.card': 'Kärtchen',
} as const satisfies Record<keyof typeof english, string>;
