import type { canvas as english } from '../en/canvas.ts';

export const canvas = {
  'canvas.name': 'La carte',
  'canvas.help':
    'Les flèches choisissent une fiche, puis la déplacent ; Tab et Maj avec Tab vont de fiche en fiche ; Entrée permet d’y écrire ; Échap la lâche. Toute la carte est aussi dans la liste des pas.',
  'canvas.broken':
    'La carte ne peut pas être dessinée pour l’instant. Tout est encore là, dans la liste des pas. Recharger la page peut aider.',
  'canvas.beneath': 'sous votre {word}',
  'canvas.strengths': 'ce qui nous tient ensemble',
  'canvas.namePlaceholder': 'Un nom pour votre {word}',
  'canvas.direction.toward-other': 'vers l’autre',
  'canvas.direction.for-myself': 'pour moi',
  'canvas.direction.together': 'ensemble',
  'canvas.namedTogether': 'nommé ensemble · d’accord : {names}',
  'canvas.nameAgreed': 'd’accord : {names}',
  'canvas.nothingFrom': 'rien encore par {names}',

  'canvas.writing': '{name} écrit …',
} as const satisfies Record<keyof typeof english, string>;
