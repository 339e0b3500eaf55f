import type { picture as english } from '../en/picture.ts';

export const picture = {
  'picture.title': 'Emporter la carte chez soi',
  'picture.preview': 'L’image telle qu’elle partira',
  'picture.format': 'Format',
  'picture.png': 'PNG',
  'picture.svg': 'SVG',
  'picture.size': 'Taille',
  'picture.times': '{times}×',
  'picture.background': 'Fond',
  'picture.paper': 'Papier',
  'picture.transparent': 'Transparent',
  'picture.part': 'Quoi',
  'picture.all': 'Toute la carte',
  'picture.selection': 'Sélection',
  'picture.dance': 'Quelle danse',
  'picture.dance.old': 'L’ancienne',
  'picture.dance.both': 'Les deux',
  'picture.dance.new': 'La nouvelle',
  'picture.beneath': 'Avec ce qui est en dessous',
  'picture.notes': 'Avec les notes et l’encre',
  'picture.print': 'Imprimer',
  'picture.copy': 'Copier',
  'picture.save': 'Enregistrer l’image',
  'picture.saved': 'L’image est enregistrée.',
  'picture.savedSmaller': 'L’image est enregistrée, un peu plus petite que demandé.',
  'picture.copied': 'L’image est dans le presse-papiers.',
  'picture.savedInstead':
    'Ce navigateur ne peut pas copier d’images ; elle a été enregistrée dans un fichier.',
  'picture.tooLarge': 'Une image aussi grande ne peut pas être faite ici ; elle sera un peu plus petite.',
  'picture.failed': 'L’image n’a pas pu être faite. Essayez une taille plus petite.',
  'picture.askFirst':
    'Avant, chaque personne de la carte donne son accord. Demandez à chacune, et cochez pour qui dit oui.',
  'picture.agrees': 'D’accord : {name}',
  'picture.orHandout':
    'Ou faites une feuille à emporter : elle demande à chaque personne sur son propre appareil et lui montre ce qui sort.',
  'picture.elsewhere':
    'L’image sort quand toutes les personnes de la carte disent oui. Votre thérapeute demande à chacune, ou propose une feuille à emporter qui demande à chacune sur son propre appareil.',
  'picture.names': 'Noms',
  'picture.initials': 'Initiales',
  'picture.inFull': 'En entier',
  'picture.notYet':
    'L’image suit la feuille proposée et peut être emportée quand tout le monde est d’accord.',
  'picture.handout': 'Ouvrir la feuille à emporter',
} as const satisfies Record<keyof typeof english, string>;
