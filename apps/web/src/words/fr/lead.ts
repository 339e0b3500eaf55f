import type { lead as english } from '../en/lead.ts';

export const lead = {
  'lead.gather': 'Tout le monde voit ce que je vois',
  'lead.gatherHint': 'Leurs écrans suivent le vôtre. Chaque personne peut s’en détacher.',
  'lead.lock': 'Verrouiller la carte',
  'lead.lockHint': 'Les partenaires écrivent leurs propres fiches ; rien d’autre ne bouge.',
  'lead.cursors': 'Masquer les pointeurs',
  'lead.cursorsHint': 'Personne ne voit où est la main de l’autre.',
  'lead.floor': 'Qui a la parole',
  'lead.floorHint':
    'Personne d’autre n’ajoute de fiches jusqu’à ce que vous rendiez la parole à tout le monde. Aucune minuterie ne tourne.',
  'lead.everyone': 'Tout le monde',
  'lead.pauseLine': 'Mots affichés pendant une pause',
  'lead.consent': 'D’accord avec la façon de partager les mots',
  'lead.consented': 'd’accord',
  'lead.notConsented': 'pas encore',
  'lead.readConsent': 'Le lire',

  'lead.isLocked': 'La carte est verrouillée',
  'lead.unlock': 'Déverrouiller',
  'lead.hasFloor': '{name} a la parole',
  'lead.youHaveFloor': 'Vous avez la parole',
  'lead.write': 'Écrire',
  'lead.gathering': 'Tout le monde voit ce que vous voyez',
  'lead.stop': 'Arrêter',
  'lead.following': 'Vous suivez votre thérapeute',
  'lead.leave': 'Ne plus suivre',
  'lead.showing': 'Votre thérapeute montre quelque chose',
  'lead.follow': 'Suivre',
  'lead.state': 'Comment la séance est menée',

  'turn.title': 'C’est votre tour',
  'turn.lead': 'Prenez le temps qu’il vous faut. Les autres le voient quand vous l’ajoutez.',
  'turn.putAway': 'Mettre de côté',
  'turn.add': 'L’ajouter',
} as const satisfies Record<keyof typeof english, string>;
