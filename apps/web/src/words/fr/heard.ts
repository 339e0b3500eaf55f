import type { heard as english } from '../en/heard.ts';

export const heard = {
  'outline.heardAdded': '{who} a ajouté {card}.',
  'outline.heardChanged': '{who} a changé {card}.',
  'outline.heardConfirmed': 'Fiche confirmée : {card}.',
  'outline.heardMoved': 'Fiche déplacée : {card}.',
  'outline.heardDeleted': 'Fiche supprimée : {card}.',
  'outline.heardTakenBack': 'Une fiche a été reprise.',
  'outline.heardNote': '{who} a écrit sur le papier : {words}.',
  'outline.heardIdea': 'Une nouvelle idée : {words}.',
  'outline.heardChosen': 'Fiche choisie : {card}.',
  'outline.idea': 'Une idée : {words}',
  'outline.heardRaised': 'Ce qui est en dessous est remonté.',
  'outline.heardLowered': 'Ce qui est en dessous est redescendu.',
  'outline.heardRemark': '{card}. {remark}',
  'outline.heardMany': 'Changements faits par d’autres : {count}.',
  'outline.heardMark': '{who} a posé sur le papier : {mark}.',
  'outline.heardMarkGone': 'N’est plus sur le papier : {mark}.',
} as const satisfies Record<keyof typeof english, string>;
