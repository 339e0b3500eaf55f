import type { letters as english } from '../en/letters.ts';

export const letters = {
  'letters.title': 'Lettres',
  'letters.menu': '{count, plural, =0 {Lettres} one {Lettres : une pour vous} other {Lettres : # pour vous}}',
  'letters.lead': 'Ce que vous écrivez ici n’est qu’à vous tant que vous ne l’offrez pas.',
  'letters.loading': 'Votre page arrive …',
  'letters.none': 'Aucune lettre n’a encore été offerte.',

  'letters.write': 'Écrire une lettre',
  'letters.to': 'Pour qui elle est',
  'letters.dear': 'Pour toi, {name},',
  'letters.words': 'Pour {name}',
  'letters.lines': 'Des phrases pour commencer, ou pour continuer',
  'letters.begin': 'Commencer par ma façon de raconter notre histoire',
  'letters.begun': 'Votre récit est maintenant dans la lettre. Chaque mot peut être changé.',
  'letters.keep': 'Garder pour moi',
  'letters.offer': 'L’offrir à {name}',
  'letters.offerHint':
    'Une fois offerte, {name} apprend qu’il y a une lettre, et l’ouvre {pronouns, select, she {quand elle le veut} he {quand il le veut} other {au moment de son choix}}. Votre thérapeute peut l’ouvrir aussi. Vous pouvez la reprendre à tout moment.',
  'letters.keptNow': 'Gardée, rien que pour vous.',
  'letters.offeredNow':
    'Offerte. {name} l’ouvrira {pronouns, select, she {quand elle le voudra} he {quand il le voudra} other {au moment de son choix}}.',

  'letters.kept': 'Commencées, rien que pour vous',
  'letters.goOn': 'Continuer à écrire',
  'letters.goOnWhat': 'Continuer à écrire « {words} »',
  'letters.offerWhat': 'Offrir « {words} »',
  'letters.offerShort': 'Offrir',
  'letters.discard': 'Jeter',
  'letters.discardWhat': 'Jeter « {words} »',
  'letters.discarded': 'Jetée.',

  'letters.offered': 'Offertes',
  'letters.forYou': '{from} vous offre une lettre.',
  'letters.forYouHint': 'Rien ne presse. Personne ne voit si vous l’avez lue.',
  'letters.yours': 'Votre lettre à {to}',
  'letters.yoursHint': 'Elle est là pour {to}. On ne dit à personne si elle a été lue.',
  'letters.between': 'Écrite par {from}, pour {to}',
  'letters.received': '{to} dit : je l’ai bien reçue.',
  'letters.receivedHere': 'Vous avez dit que vous l’avez bien reçue.',
  'letters.read': 'La lire',
  'letters.readWhat': 'La lire : la lettre écrite par {name}',
  'letters.open': 'L’ouvrir',
  'letters.openWhat': 'L’ouvrir : la lettre écrite par {name}',
  'letters.takeBack': 'Reprendre',
  'letters.takeBackWhat': 'Reprendre votre lettre à {name}',
  'letters.takingBack': 'Reprise en cours …',
  'letters.takenBack': 'Reprise. Votre lettre n’est de nouveau qu’à vous.',
  'letters.notTakenBack':
    'Pas encore reprise : il n’y a pas de connexion pour mettre d’abord vos mots à l’abri. Réessayez dans un instant.',

  'letters.from': 'Une lettre écrite par {name}',
  'letters.receive': 'Je l’ai bien reçue',
  'letters.receiveHint': 'Seulement si vous le voulez : {name} l’apprend alors.',
  'letters.receiveWords': 'Je l’ai bien reçue.',
  'letters.receivedNow': '{name} apprend que vous l’avez bien reçue.',
  'letters.close': 'Fermer la lettre',

  'letters.news': '{name} vous offre une lettre.',
  'letters.newsOpen': 'Lettres',
} as const satisfies Record<keyof typeof english, string>;
