import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  'refusal.not-allowed': 'Cette place ne permet pas cela.',
  'refusal.not-yours': 'Ces mots sont à quelqu’un d’autre. Personne d’autre ne peut les changer.',
  'refusal.confirmed-by-owner':
    'Ces mots sont confirmés. Seule la personne à qui ils sont peut les changer maintenant.',
  'refusal.unconfirmed': 'Ces mots ne sont pas encore confirmés.',
  'refusal.gone': 'Cela n’est plus sur la carte.',
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
  'closed.tooMany': 'Cette carte est ouverte à trop d’endroits. Fermez-en un et réessayez.',
  'closed.wrongOrigin': 'Cette page a été ouverte depuis une adresse inattendue. Ouvrez-la à nouveau.',
  'closed.slowReader': 'La connexion a pris du retard. Elle revient …',
  'closed.restarting': 'Le serveur redémarre. La connexion revient …',
  'closed.storeUnavailable': 'La carte n’a pas pu être lue pour l’instant. Nouvel essai …',
  'closed.tooFast': 'Trop de choses sont arrivées d’un coup. La connexion revient …',
  'closed.silent': 'Plus rien ne venait de cet appareil. La connexion revient …',
} as const satisfies Partial<Record<keyof typeof english, string>>;
