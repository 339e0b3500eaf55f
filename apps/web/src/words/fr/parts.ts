import type { parts as english } from '../en/parts.ts';

export const parts = {
  'parts.close': 'Fermer',
  'parts.comesLater': 'La connexion est coupée. Ce que vous avez ouvert viendra de soi-même à son retour.',
  'parts.notices': 'Avis',
  'parts.dismiss': 'Masquer',
  'parts.cancel': 'Annuler',
  'parts.done': 'Terminé',
  'parts.deleted': 'Supprimé.',
  'parts.undo': 'Défaire',
  'parts.undoDelete': 'Défaire cette suppression',
  'parts.copyWords': 'Copier les mots',
  'parts.language': 'Langue',
} as const satisfies Record<keyof typeof english, string>;
