import type { errors as english } from '../en/errors.ts';

export const errors = {
  'error.bad-request': 'Quelque chose n’allait pas. Vérifiez et réessayez.',
  'error.no-seat': 'Ce navigateur n’a pas de place sur cette carte.',
  'error.not-allowed': 'Cette place ne permet pas cela.',
  'error.not-admitted': 'Votre thérapeute n’a pas encore fait entrer cet appareil.',
  'error.unknown-map': 'Cette carte n’existe pas.',
  'error.not-found': 'Cela n’a pas été trouvé.',
  'error.invitation-ended':
    'Cette invitation a déjà servi ou n’est plus valable. Demandez-en une nouvelle à votre thérapeute.',
  'error.nothing-new': 'Rien n’a changé depuis la dernière version.',
  'error.code-ended':
    'Ce code n’est pas utilisé. Vérifiez-le, ou demandez à votre thérapeute celui qui est affiché maintenant.',
  'error.no-meeting': 'Aucune séance n’est ouverte pour l’instant.',
  'error.seat-taken':
    'Ce navigateur a déjà une autre place sur cette carte. Ouvrez l’invitation sur votre propre appareil.',
  'error.wrong-origin': 'Cette page a été ouverte depuis une adresse inattendue. Ouvrez-la à nouveau.',
  'error.too-large': 'C’est trop grand.',
  'error.too-many': 'C’était beaucoup d’un coup. Attendez un instant et réessayez.',
  'error.unavailable': 'Le serveur est hors d’atteinte pour l’instant. Réessayez dans un moment.',
} as const satisfies Record<keyof typeof english, string>;
