import type { marks as english } from '../en/marks.ts';

export const marks = {
  'marks.arrow': 'Flèche',
  'marks.arrowBetween': 'Flèche allant de « {from} » à « {to} »',
  'marks.arrowFrom': 'Flèche partant de « {from} »',
  'marks.arrowTo': 'Flèche allant à « {to} »',
  'marks.loop': 'Flèche partant de « {from} » et y revenant',
  'marks.shape': 'Forme',
  'marks.saying': '{mark} : {words}',
  'marks.write.arrow': 'Mots de cette flèche',
  'marks.write.shape': 'Mots de cette forme',
  'marks.addWords': 'Ajouter des mots',
  'marks.add': 'Ajouter un pense-bête, une flèche ou une forme',
  'marks.words': 'Mots',
  'marks.from': 'De',
  'marks.to': 'À',
  'marks.paper': 'Le papier lui-même',
  'marks.place': 'Poser sur le papier',
  'marks.ends': 'D’où elle part et où elle va …',
  'tools.penColor': 'Couleur du stylo',
  'tools.ink': 'Encre',
} as const satisfies Record<keyof typeof english, string>;
