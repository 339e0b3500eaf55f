import type { story as english } from '../en/story.ts';

export const story = {
  'story.title': 'Notre histoire',
  'story.titleAlone': 'Mon histoire',
  'story.text': 'L’histoire de votre {word}',
  'story.empty': 'L’histoire se raconte d’elle-même dès qu’il y a une fiche sur le cercle.',
  'story.start': 'Commencer par',
  'story.telling': 'Comment elle vous est racontée',
  'story.byName': 'Par les prénoms',
  'story.asMe': 'En « je »',
  'story.asMeNote':
    'Votre écran est le seul à la raconter ainsi. Changez les mots dans le récit par les prénoms.',
  'story.folded': 'Ce qui est en dessous est replié, et sa part de l’histoire aussi.',

  'story.change': 'Changer ce que dit {name} : {words}',
  'story.part': 'La part qui revient à {name}',
  'story.partHint':
    'Tout le monde le voit pendant que vous écrivez ; Entrée termine. C’est une partie de phrase : le prénom d’abord, pas de point à la fin.',
  'story.again': 'Le raconter à nouveau d’après les fiches',
  'story.unconfirmed': 'Ces mots ne sont pas encore confirmés par {name}.',
  'story.confirm': 'Ce sont mes mots',
  'story.stale': 'Les fiches ont changé depuis que ceci a été écrit par {name}. Maintenant elles racontent :',
  'story.takeNew': 'Prendre le nouveau récit',
  'story.keepMine': 'Garder ces mots',
  'story.changedSince': 'Ce que dit {name} a changé depuis l’accord.',

  'story.agreement': 'Qui est d’accord avec cette histoire',
  'story.sign': 'Je suis d’accord avec cette histoire',
  'story.signAgain': 'Je suis d’accord avec elle telle qu’elle est',
  'story.unsign': 'Reprendre mon accord',
  'story.signed': '{name} est d’accord',
  'story.signedChanged': '{name} était d’accord ; changée depuis',
  'story.fallen': 'Ce que dit {name} a changé depuis l’accord',
  'story.unsigned': '{name} n’a pas encore donné son accord',

  'aside.title': 'Personne d’autre ne voit ceci',
  'aside.aboutOther':
    '« {words} » dit ce que fait quelqu’un d’autre. L’histoire le raconte comme ce que vous remarquez.',
  'aside.whatThen': 'Que faites-vous alors ?',
  'aside.unread':
    '« {words} » est raconté comme vous l’avez dit. Dit comme quelque chose que vous faites, cela devient une partie de la phrase.',
  'aside.sayAs': 'Ce que je fais : …',
  'story.language': 'Racontée en',
} as const satisfies Record<keyof typeof english, string>;
