import type { blank as english } from '../en/blank.ts';

export const blank = {
  'blank.settings': 'Page blanche',
  'blank.lead': 'Rien de la carte n’est visible ni lu à voix haute jusqu’à votre retour. Rien n’est perdu.',
  'blank.ways': 'À tout moment',
  'blank.wayKeys': 'Appuyez deux fois sur Échap',
  'blank.wayCorner': 'Appuyez sur le coin en bas à gauche',
  'blank.wayCornerPhone': 'Appuyez sur le coin en haut à gauche',
  'blank.now': 'Page blanche maintenant',
  'blank.idle': 'D’elle-même, quand personne ne touche cet appareil pendant',
  'blank.idleHint': 'Gardé sur cet appareil seulement.',
  'blank.help': 'Pour un moment de calme',
  'blank.keys': 'Échap Échap',
  'blank.corner': 'Coin, en bas à gauche',
  'blank.cornerPhone': 'Coin, en haut à gauche',
  'blank.never': 'jamais',
  'blank.minutes': '{minutes} min',
} as const satisfies Record<keyof typeof english, string>;
