import type { blank as english } from '../en/blank.ts';

export const blank = {
  'blank.settings': 'Leere Seite',
  'blank.lead':
    'Nichts von der Landkarte ist zu sehen oder zu hören, bis du zurückkommst. Nichts geht verloren.',
  'blank.ways': 'Jederzeit',
  'blank.wayKeys': 'Drücke zweimal Esc',
  'blank.wayCorner': 'Drücke auf die Ecke unten links',
  'blank.wayCornerPhone': 'Drücke auf die Ecke oben links',
  'blank.now': 'Jetzt leer',
  'blank.idle': 'Von selbst, wenn niemand dieses Gerät berührt, nach',
  'blank.idleHint': 'Nur auf diesem Gerät gespeichert.',
  'blank.help': 'Für einen Moment Ruhe',
  'blank.keys': 'Esc Esc',
  'blank.corner': 'Ecke unten links',
  'blank.cornerPhone': 'Ecke oben links',
  'blank.never': 'nie',
  'blank.minutes': '{minutes} Min.',
} as const satisfies Record<keyof typeof english, string>;
