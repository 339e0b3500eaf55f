import type { closings as english } from '../en/closings.ts';

export const closings = {
  'closed.malformed': 'Un message n’a pas pu être lu, et la connexion a été fermée. Rien n’a été changé.',
  'closed.noSeat': 'Ce navigateur n’a pas de place sur cette carte.',
  'closed.seatEnded': 'Cette place est fermée.',
  'closed.meetingEnded': 'La séance est terminée.',
  'closed.notAdmitted': 'Votre thérapeute n’a pas encore fait entrer cet appareil.',
  'closed.unknownRoom': 'Cette carte n’existe pas.',
  'closed.mapDeleted': 'Cette carte a été supprimée.',
  'closed.tooLarge': 'Un changement était trop grand pour être envoyé. Rien n’a été changé.',
  'closed.unknownType': 'Cette page a parlé d’une façon inconnue du serveur. Rechargez-la.',
  'closed.refused':
    'Un changement n’est pas possible sur cette carte, et la connexion a été fermée. Rien n’a été changé.',
  'closed.outdated': 'Il y a une version plus récente. Rechargez la page.',
  'closed.newer':
    'Il y a une version plus récente. Rechargez la page quand cela vous convient : rien ne se perd.',
  'closed.tooMany': 'Cette carte est ouverte à trop d’endroits. Fermez-en un et réessayez.',
  'closed.wrongOrigin': 'Cette page a été ouverte depuis une adresse inattendue. Ouvrez-la à nouveau.',
  'closed.slowReader': 'La connexion a pris du retard. Elle revient …',
  'closed.restarting': 'Le serveur redémarre. La connexion revient …',
  'closed.storeUnavailable': 'La carte n’a pas pu être lue pour l’instant. Nouvel essai …',
  'closed.tooFast': 'Trop de choses sont arrivées d’un coup. La connexion revient …',
  'closed.silent': 'Plus rien ne venait de cet appareil. La connexion revient …',
  'shell.unreachableTitle': 'Le serveur est hors d’atteinte',
  'shell.unreachableWords': 'Tout ce qui a été enregistré y est en sécurité. Réessayez dans un instant.',
  'shell.tryAgain': 'Réessayer',
  'shell.stoppedTitle': 'La connexion a été fermée',
} as const satisfies Record<keyof typeof english, string>;
