import type { connection as english } from '../en/connection.ts';

export const connection = {
  'rescued.title': 'Des mots gardés pour vous',
  'rescued.open': 'Des mots gardés pour vous : {count}',
  'rescued.setback':
    'Quelque chose a changé sur la carte pendant que vous écriviez, et une partie n’a pas trouvé sa place. Vos mots sont gardés pour vous ; tout le reste est là.',
  'rescued.setbackWithoutWords':
    'Quelque chose a changé entre-temps sur la carte, et un de vos changements n’a pas trouvé sa place. Tout le reste est là.',
  'rescued.lead':
    'Ces mots n’ont pas trouvé de place sur la carte. Vous les voyez, et personne d’autre, sur cet appareil, tant que la carte est ouverte.',
  'rescued.leadEnded':
    'Ces mots n’avaient pas été envoyés. Ils ne sont que sur cette page : copiez-les avant de la quitter.',
  'rescued.none': 'Il n’y a plus rien de gardé.',
  'rescued.copy': 'Copier',
  'rescued.copyWhat': 'Copier : {words}',
  'rescued.copied': 'Les mots sont dans le presse-papiers.',
  'rescued.notCopied':
    'Ce navigateur n’autorise pas la copie. Vous pouvez sélectionner les mots et les copier à la main.',
  'rescued.place': 'Mettre dans une nouvelle fiche',
  'rescued.placeWhat': 'Mettre dans une nouvelle fiche : {words}',
  'rescued.discard': 'Jeter',
  'rescued.discardWhat': 'Jeter : {words}',
  'readOnly.title': 'Le serveur ne peut rien enregistrer pour l’instant.',
  'readOnly.words':
    'Vous pouvez continuer à lire. Ce que vous écrivez reste seulement sur cette page : gardez-la ouverte ; tout sera enregistré dès que cela remarche.',
  'readOnly.over': 'Le serveur enregistre de nouveau tout.',
} as const satisfies Record<keyof typeof english, string>;
