import type { remarks as english } from '../en/remarks.ts';

export const remarks = {
  'remarks.title': 'Questions et mercis',
  'remarks.question': 'Question',
  'remarks.thanks': 'Merci',
  'remarks.suggestion': 'D’autres mots',
  'remarks.kind': 'Que laisser',
  'remarks.words.question': 'Que voulez-vous demander ?',
  'remarks.words.thanks': 'Merci pour … (ou rien de plus)',
  'remarks.words.suggestion': 'Comment le dire autrement ?',
  'remarks.leave': 'Le laisser sur la fiche',
  'remarks.left': 'C’est laissé sur la fiche.',
  'remarks.open': 'Demander, ou dire merci …',
  'remarks.putAway': 'Mettre de côté',
  'remarks.putAwayWhat': 'Mettre de côté : {what}',
  'remarks.take': 'Ce sont mes mots',
  'remarks.taken': 'Ce sont vos mots maintenant.',
  'remarks.none': 'Rien n’a été laissé sur cette fiche.',
  'remarks.notIt': 'Ce n’est pas cela',
} as const satisfies Record<keyof typeof english, string>;
