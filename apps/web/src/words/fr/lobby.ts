import type { lobby as english } from '../en/lobby.ts';

export const lobby = {
  'lobby.waitingTitle': 'Vous êtes dans la salle d’attente',
  'lobby.waitingWords':
    'Votre thérapeute voit cet appareil et vous fera entrer. Il n’y a rien à faire ici : gardez simplement cette page ouverte.',
  'lobby.closedTitle': 'La séance n’a pas encore commencé',
  'lobby.closedWords':
    'Quand votre thérapeute ouvrira la séance, cette page vous mènera d’elle-même à la salle d’attente.',
  'lobby.endedTitle': 'La séance est terminée',
  'lobby.endedWords':
    'Rien de la carte n’est gardé sur cet appareil. Quand la prochaine séance commencera, cette page vous fera entrer à nouveau d’elle-même.',
  'lobby.homeworkWords':
    'Votre thérapeute vous a ouvert la carte : vous pouvez y travailler de votre côté jusqu’à la prochaine séance.',
  'lobby.workAlone': 'Ouvrir la carte',
  'lobby.lookingForLine': 'La connexion est coupée pour l’instant. Cette page continue d’essayer.',
  'lobby.pickAgain': 'Ce n’est pas ma place',
  'lobby.leave': 'Vers la page d’accueil',

  'join.codeTitle': 'Rejoignez votre séance',
  'join.codeWords': 'Écrivez le code que vous montre votre thérapeute. Il a huit lettres et chiffres.',
  'join.code': 'Code',
  'join.codeExample': 'K7QF 29MX',
  'join.codeShape': 'Un code a huit lettres et chiffres. Le vôtre en a {length, plural, one {#} other {#}}.',
  'join.codeLetters': 'Un code ne contient jamais 0, O, 1, I, L ou U. Regardez encore une fois.',
  'join.goOn': 'Continuer',
  'join.looking': 'Recherche …',
  'join.pickTitle': 'Qui êtes-vous ?',
  'join.pickWords': 'Choisissez votre place. Votre thérapeute vous fera ensuite entrer.',
  'join.iAm': 'Je suis {name}',
  'join.shared': 'Nous partageons cet appareil',
  'join.otherCode': 'Un autre code',
  'join.takenTitle': 'Cet appareil est celui de votre thérapeute',
  'join.takenWords':
    'Ce navigateur tient la place de thérapeute sur cette carte. Écrivez le code sur votre propre appareil ou dans un autre navigateur.',

  'meeting.begin': 'Commencer la séance',
  'meeting.noneTitle': 'Aucune séance n’est ouverte',
  'meeting.noneWords':
    'Vous pouvez travailler ici de votre côté. Personne d’autre ne peut entrer tant que vous n’ouvrez pas la séance.',
  'meeting.begun': 'La séance est ouverte. Personne n’entre sans que vous le permettiez.',
  'meeting.waiting': 'En attente d’entrer',
  'meeting.isWaiting': '{name} attend d’entrer.',
  'meeting.letIn': 'Faire entrer',
  'meeting.letInWho': 'Faire entrer {name}',
  'meeting.inUse': 'Quelqu’un d’autre est déjà à cette place.',
  'meeting.inUseShared': 'Ces places sont utilisées sur un autre appareil.',
  'meeting.otherDevice':
    'Un autre appareil est déjà venu à cette place. Qui entre maintenant ouvre ce qui n’était lisible que par {name}.',
  'meeting.more': 'Personnes et appareils',
  'meeting.together': 'ensemble, {device}',
  'meeting.observer': 'Une personne invitée qui regarde',

  'device.phone': 'sur un téléphone',
  'device.tablet': 'sur une tablette',
  'device.computer': 'sur un ordinateur',
  'device.unknown': 'sur un appareil',

  'devices.title': 'Personnes et appareils',
  'devices.lead':
    'Personne d’autre ne voit ceci. Fermer une place ferme aussitôt son écran ; les autres n’en voient rien.',
  'devices.you': 'Vous, sur cet appareil',
  'devices.here': 'ici, {device}',
  'devices.waiting': 'en attente, {device}',
  'devices.away': 'pas là, {device}',
  'devices.none': 'Aucun appareil pour l’instant',
  'devices.end': 'Fermer la place',
  'devices.endWho': 'Fermer la place : {name}, {device}',
  'devices.shared': 'Appareils partagés',
  'devices.knownIn': 'Faire entrer d’eux-mêmes les appareils déjà venus ici',
  'devices.knownInHint': 'Pour cette séance seulement. Les nouveaux appareils vous attendent toujours.',
  'devices.endMeeting': 'Terminer la séance',

  'homework.closed': 'Entre les séances : fermée',
  'homework.open': 'Entre les séances : ouverte, {from} – {until}',
  'homework.set': 'Ouvrir',
  'homework.setFor': 'Ouvrir la carte pour {name} entre les séances',
  'homework.change': 'Changer',
  'homework.changeFor': 'Changer quand la carte est ouverte pour {name}',
  'homework.title': 'Entre les séances',
  'homework.lead':
    'Pendant ce temps, {name} peut ouvrir la carte de son côté, sur son propre appareil. Votre présence n’est pas nécessaire, et personne ne voit qui est là.',
  'homework.from': 'À partir de',
  'homework.until': 'Jusqu’à',
  'homework.order': 'La fin doit venir après le début.',
  'homework.past': 'La fin est déjà passée.',
  'homework.save': 'Ouvrir la carte pendant ce temps',
  'homework.close': 'La laisser fermée',

  'endMeeting.title': 'Terminer la séance ?',
  'endMeeting.words':
    'Tous les autres écrans se ferment et disent que la séance est terminée. Rien n’est perdu : la carte reste ici telle quelle, et vous restez aussi.',
  'endMeeting.do': 'Terminer la séance',
  'endMeeting.done': 'La séance est terminée. La carte n’est maintenant qu’à vous.',

  'invite.codeTitle': 'Avec un code',
  'invite.codeLead':
    'Ouvrez {address} sur leur appareil et écrivez ceci, ou scannez l’image. Puis faites-les entrer ici.',
  'invite.code': 'Code : {code}',
  'invite.codeRenews': 'Un nouveau code vient de lui-même toutes les dix minutes.',
  'invite.qr': 'Code QR pour entrer',
  'invite.linksTitle': 'Avec un lien',
} as const satisfies Record<keyof typeof english, string>;
