import type { walk as english } from '../en/walk.ts';

export const walk = {
  'walk.title': 'Parcourir votre {word}',
  'walk.start': 'Commencer par',
  'walk.back': 'Retour',
  'walk.on': 'Suivant',
  'walk.play': 'Avancer tout seul',
  'walk.hold': 'Arrêter',
  'walk.instead': 'À la place : {words}',
  'walk.insteadTitle': 'Ici, un nouveau pas est possible',
  'walk.leadsOut': 'Ici, le chemin change.',
  'walk.again': 'Depuis le début',
  'walk.round': '… et cela recommence.',
  'walk.end': 'Terminer le parcours',
  'walk.leads': 'Guide : {name}',
  'walk.leave': 'Ne plus suivre',
  'menu.walkBusy': '{name} parcourt votre {word}',
  'menu.joinWalk': 'Venir aussi',
} as const satisfies Record<keyof typeof english, string>;
