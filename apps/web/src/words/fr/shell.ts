import type { shell as english } from '../en/shell.ts';

export const shell = {
  'shell.brokenTitle': 'Quelque chose s’est mal passé ici',
  'shell.brokenWords':
    'C’était la page, pas vous. Ce qui est enregistré est en sécurité ; recharger la page le fait revenir.',
  'shell.loadAgain': 'Recharger',
  'shell.toStart': 'Vers la page d’accueil',
  'shell.notFoundTitle': 'Il n’y a rien à cette adresse',
  'shell.notFoundWords': 'Peut-être qu’une partie du lien s’est perdue en route.',
  'shell.unknownMapTitle': 'Cette carte n’est pas ici',
  'shell.unknownMapWords': 'Elle a peut-être été supprimée, ou le lien n’est pas entier.',
  'shell.noSeatTitle': 'Pas de place sur cette carte pour l’instant',
  'shell.noSeatWords':
    'La place de cet appareil est fermée, ou il n’en a jamais eu ici. Si l’on vous attend, demandez un nouveau lien à votre thérapeute.',
  'shell.seatEndedTitle': 'Merci d’avoir été là',
  'shell.seatEndedWords': 'Cette place est fermée. Rien de la carte n’est gardé sur cet appareil.',
  'shell.mapDeletedTitle': 'Cette carte a été supprimée',
  'shell.mapDeletedWords': 'Rien n’en est gardé sur cet appareil.',
  'shell.connectionLost':
    'La connexion est perdue. Vous pouvez continuer : vos mots attendent sur cette page. Gardez-la ouverte ; ils partiront quand la connexion reviendra.',
  'shell.connectionBack': 'La connexion est revenue.',
  'shell.mapOf': 'Carte : {names}',

  'blank.title': 'Page blanche',
  'blank.comeBack': 'Revenir',
  'blank.wordsKept': 'Ce que vous écriviez est encore là :',
  'shell.pasteCut': 'C’était plus que la place ici. Les {max, number} premiers caractères sont gardés.',
} as const satisfies Record<keyof typeof english, string>;
