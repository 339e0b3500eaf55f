import type { consent as english } from '../en/consent.ts';

export const consent = {
  'consent.title': 'Ce qui est partagé, et qui le garde',
  'consent.lead': 'Lisez ceci à votre rythme. Chacun de vous décide pour soi.',
  'consent.sharedTitle': 'Ce que voient les autres',
  'consent.shared':
    'Tout ce que vous ajoutez à la carte est vu aussitôt par chaque personne de cette séance : votre partenaire et votre thérapeute.',
  'consent.draftTitle': 'Ce qu’on ne voit pas',
  'consent.draft':
    'Ce que vous écrivez reste avec vous tant que vous ne l’ajoutez pas. Les autres voient que vous écrivez, pas quoi.',
  'consent.keptTitle': 'Qui le garde',
  'consent.kept':
    'Votre thérapeute garde la carte, sur le serveur du cabinet. Rien n’en reste sur votre appareil, sauf si vous choisissez de l’y garder. Aucune entreprise ni aucune intelligence artificielle ne la lit.',
  'consent.yoursTitle': 'Ce que vous décidez vous-même',
  'consent.yours':
    'Vos mots sont à vous : personne d’autre ne peut les changer quand vous avez dit qu’ils sont justes. Vous pouvez les effacer, laisser des blancs, demander une pause ou partir.',
  'consent.tick': 'J’ai lu ceci, et cela me convient',
  'consent.tickHint': 'Pour vous et personne d’autre. Vous pouvez le reprendre à tout moment.',
  'consent.later': 'Pas maintenant',
  'consent.given': 'Merci. Vous pouvez le relire, et le reprendre, dans le menu.',
  'consent.isGiven': 'Vous avez donné votre accord le {date}.',
  'consent.takenBack': 'C’est repris. Votre thérapeute voit que vous voulez en parler.',
  'consent.eachOwn': 'Chaque personne donne son accord à sa propre place.',
} as const satisfies Record<keyof typeof english, string>;
