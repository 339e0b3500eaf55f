import type { rooms as english } from '../en/rooms.ts';

export const rooms = {
  'pause.title': 'Arrêtons-nous ici un moment.',
  'pause.lead': 'Rien n’est perdu.',
  'pause.waiting': 'Votre thérapeute reprendra quand tout le monde le voudra bien.',
  'pause.resume': 'Reprendre',
  'pause.breatheIn': 'Inspirez',
  'pause.breatheOut': 'Expirez',
  'pause.breathe': 'Inspirez, expirez',
  'pause.over': 'La pause est finie. La carte est de nouveau ouverte.',
  'phone.views': 'Que montrer',
  'phone.map': 'Carte',
  'phone.steps': 'Pas',
  'phone.story': 'Histoire',
  'phone.card': 'Fiche',
} as const satisfies Record<keyof typeof english, string>;
