import type { practice as english } from '../en/practice.ts';

export const practice = {
  'practice.product': 'Undercurrent',
  'practice.promise': 'Voyez la danse qui vous entraîne',
  'practice.what':
    'Un tableau blanc pour la thérapie de couple, à trois : thérapeute et partenaires. Ensemble, sur trois écrans ou sur un seul, vous posez le cycle pas à pas : ce qui le déclenche, ce que chacun ressent, ce que chacun fait. Puis vous regardez en dessous, et trouvez le pas suivant.',
  'practice.creed': 'Vous deux face au cycle, et non face à face.',
  'practice.newMap': 'Nouvelle carte',
  'practice.haveCode': 'J’ai un code',
  'practice.otherExamples': 'Ou celui d’un autre couple :',
  'practice.example.sharon-and-marcus': 'Sharon & Marcus',
  'practice.example.jimi-and-steve': 'Jimi & Steve',
  'practice.openExample': 'Ouvrir l’exemple',
  'practice.opening': 'Ouverture …',
  'practice.yourMaps': 'Cartes dans ce navigateur',
  'practice.mapsNote':
    'Ce navigateur et les personnes que vous invitez peuvent les ouvrir, et rien ni personne d’autre.',
  'practice.noMaps': 'Pas encore de carte',
  'practice.noMapsWords':
    'Créez-en une pour un couple, ou jouez d’abord avec l’exemple. Rien de ce que vous y faites n’a de conséquence.',
  'practice.loadingMaps': 'Recherche de vos cartes …',
  'practice.mapsUnreachable':
    'Vos cartes sont hors d’atteinte pour l’instant. Elles sont en sécurité sur le serveur.',
  'practice.tryAgain': 'Réessayer',
  'practice.openedAgo': 'ouverte {when}',
  'practice.unnamedCycle': 'pas encore de nom',
  'practice.closedMap': 'Votre carte',
  'practice.closedMapWords': 'S’ouvre quand votre thérapeute commence la séance et vous fait entrer.',
  'practice.example': 'Exemple',
  'practice.asPartner': 'Votre place',
  'practice.deleteMap': 'Supprimer {title}',
  'practice.deleteMapTitle': 'Supprimer cette carte ?',
  'practice.deleteMapWords':
    '« {title} » sera supprimée pour toutes les personnes qui y ont une place. On ne peut pas revenir en arrière.',
  'practice.deleteMapConfirm': 'Supprimer la carte',
  'practice.mapDeleted': 'La carte a été supprimée.',

  'practice.newMapTitle': 'Une nouvelle carte',
  'practice.newMapLead': 'Pour qui est-elle ? Les prénoms suffisent.',
  'practice.makeMap': 'Créer la carte',
  'practice.making': 'Création …',
  'practice.addThird': 'Ajouter une troisième personne',
  'practice.addPerson': 'Ajouter une personne',
  'practice.add': 'Ajouter',
  'practice.removePerson': 'Retirer {name}',
  'practice.personNumber': 'Personne {number}',
  'practice.name': 'Prénom',
  'practice.nameNeeded': 'Écrivez un prénom, s’il vous plaît.',
  'practice.pronouns': 'Pronoms',
  'practice.initials': 'Initiales',
  'practice.color': 'Couleur',
  'practice.shape': 'Forme',
  'practice.dash': 'Trait',
  'practice.marks': 'Couleur, forme et trait',
  'practice.marksOf': 'Couleur, forme et trait pour {name}',
  'practice.preview': 'Sur la carte',
  'practice.hardToTell':
    'Certaines personnes distinguent mal ces deux couleurs. Les formes et les traits font quand même la différence.',
  'practice.safety':
    'Faire une carte à deux ne convient pas là où il y a de la violence ou de la contrainte. Voyez d’abord chaque partenaire en tête à tête, et posez des questions sur la peur, les menaces et le contrôle. Undercurrent ne cherche pas de signes de danger et ne peut pas en trouver : ce jugement vous revient.',

  'practice.peopleTitle': 'Personnes sur cette carte',
  'practice.peopleOwnLead':
    'Vous pouvez changer la façon dont vous apparaissez. Tout le monde le voit aussitôt.',
  'practice.peopleLead':
    'Chaque personne a sa couleur, sa forme et son trait : la couleur ne suffit jamais à elle seule.',

  'practice.inviteTitle': 'Inviter',
  'practice.inviteLead': 'Ni compte, ni mot de passe. Qui vient par là attend que vous ouvriez la porte.',
  'practice.linkLead':
    'Un lien est pour une seule personne. Il fonctionne une fois, sur le premier appareil qui l’ouvre, et garde sa place jusqu’à la séance.',
  'practice.inviteLocal':
    'Cette page est ouverte à une adresse que seul cet ordinateur connaît. Une carte reste liée à l’adresse où elle a été créée : pour se retrouver sur plusieurs appareils, créez-la à l’adresse réseau de cet ordinateur, que le serveur indique au démarrage.',
  'practice.inviteNetwork':
    'Les téléphones et les tablettes trouvent cet ordinateur s’ils sont sur le même réseau, par exemple le même Wi-Fi. Si aucune page ne s’y ouvre, le pare-feu de cet ordinateur fait peut-être obstacle.',
  'practice.inviteAddress': 'Adresse de cet ordinateur',
  'practice.inviteOther': 'Si un appareil ne trouve rien à une adresse, essayez-en une autre.',
  'practice.makeLink': 'Créer un lien',
  'practice.newLink': 'Nouveau lien',
  'practice.linkFor': 'Lien pour {name}',
  'practice.copyLink': 'Copier le lien',
  'practice.linkCopied': 'Le lien pour {name} est dans le presse-papiers.',
  'practice.linkNotCopied':
    'Ce navigateur n’a pas voulu copier. Sélectionnez le lien et copiez-le à la main.',
  'practice.linkEnds': 'Fonctionne une seule fois. Fin : {when}.',
  'practice.qrFor': 'Code QR du lien pour {name}',
  'practice.qrHint': 'Faites scanner ceci à {name}, ou envoyez le lien.',
  'practice.stateNone': 'pas encore d’invitation',
  'practice.stateWaiting': 'le lien n’a pas encore été ouvert',
  'practice.stateJoined': 'a une place, pas ici pour l’instant',
  'practice.stateAtDoor': 'attend d’entrer',
  'practice.stateConnected': 'ici',
  'practice.endSeat': 'Fermer la place',
  'practice.endSeatTitle': 'Fermer la place occupée par {name} ?',
  'practice.endSeatWords':
    'Son écran se ferme en moins d’une seconde. Ses mots restent sur la carte. Vous pourrez inviter cette personne à nouveau.',
  'practice.seatEnded': 'Place fermée : {name}.',

  'practice.joinTitle': 'Vous avez une invitation',
  'practice.joinWords':
    'Votre thérapeute vous a gardé une place sur une carte que vous ferez ensemble. Appuyez sur « Entrer » sur l’appareil que vous utiliserez.',
  'practice.join': 'Entrer',
  'practice.joining': 'Vous entrez …',
  'practice.joinNoSecretTitle': 'Presque',
  'practice.joinNoSecret':
    'Ouvrez le lien entier que votre thérapeute vous a donné, ou scannez à nouveau le code.',
  'practice.joinEndedTitle': 'Ce lien a déjà servi',
  'practice.joinEnded':
    'Un lien fonctionne une fois, et pas pour toujours. Demandez-en un nouveau à votre thérapeute ; cela ne prend qu’un instant.',
  'practice.joinTakenTitle': 'Il y a déjà une place ici',
  'practice.joinTaken':
    'Ce navigateur a déjà une autre place sur cette carte. Ouvrez le lien sur votre propre appareil ou dans un autre navigateur.',
  'practice.joinFailedTitle': 'Cela n’a pas marché',
  'practice.toStart': 'Vers la page d’accueil',

  'pronouns.she': 'elle',
  'pronouns.he': 'il',
  'pronouns.they': 'iel',
  'pronouns.name': 'le prénom seulement',

  'color.purple': 'Violet',
  'color.red': 'Rouge',
  'color.teal': 'Bleu canard',
  'color.blue': 'Bleu',
  'color.amber': 'Ambre',
  'color.slate': 'Gris ardoise',

  'shape.circle': 'Rond',
  'shape.square': 'Carré',
  'shape.triangle': 'Triangle',
  'shape.diamond': 'Losange',
  'shape.hexagon': 'Hexagone',
  'shape.star': 'Étoile',

  'dash.solid': 'Pleine',
  'dash.dotted': 'En pointillés',
  'dash.dashed': 'En tirets',
  'dash.long-dash': 'Longs tirets',
  'dash.dash-dot': 'Tiret et point',
  'dash.double': 'Double',
} as const satisfies Record<keyof typeof english, string>;
