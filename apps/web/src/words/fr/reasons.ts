import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  'refusal.not-allowed': 'Cette place ne permet pas cela.',
  'refusal.not-yours': 'Ces mots sont à quelqu’un d’autre. Personne d’autre ne peut les changer.',
  'refusal.confirmed-by-owner':
    'Ces mots sont confirmés. Seule la personne à qui ils sont peut les changer maintenant.',
  'refusal.unconfirmed': 'Ces mots ne sont pas encore confirmés.',
  'refusal.gone': 'Cela n’est plus sur la carte.',
  'refusal.changed': 'Cela vient de changer. Relisez-le d’abord, s’il vous plaît.',
  'refusal.locked': 'La carte est verrouillée pour l’instant.',
  'refusal.not-your-turn': 'Quelqu’un d’autre a la parole en ce moment. Vos mots sont gardés ici.',
  'refusal.paused': 'C’est la pause. Rien n’est perdu.',
  'refusal.empty-words': 'Écrivez d’abord quelques mots.',
  'refusal.too-long': 'C’est trop long. Prenez moins de mots, s’il vous plaît.',
  'refusal.too-many': 'Cette carte est pleine. Supprimez d’abord quelque chose.',
  'refusal.not-unique':
    'Deux personnes ne peuvent pas avoir la même couleur ou la même forme. Choisissez-en une autre.',
  'refusal.one-person-alone': 'Cette carte est pour une seule personne. Pour deux, créez une nouvelle carte.',
  'refusal.last-two-people': 'Une carte a besoin d’au moins deux personnes.',
  'refusal.person-has-cards': 'Cette personne a des fiches sur la carte. Supprimez-les d’abord.',
  'refusal.wrong-surface': 'Une fiche de cette sorte ne peut pas aller là.',
  'refusal.newer-format': 'Cette carte a été faite avec une version plus récente. Rechargez la page.',
} as const satisfies Record<keyof typeof english, string>;
