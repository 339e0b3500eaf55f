import type { rescued as english } from '../en/rescued.ts';

export const rescued = {
  'rescued.title': 'Des mots gardés pour vous',
  'rescued.open': 'Des mots gardés pour vous : {count}',
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
  'canvas.wordsKept': 'Cela a disparu pendant que vous écriviez. Vos mots sont encore là :',
  'canvas.wordsGivenUp': 'Les anciens mots restent. Ce que vous avez écrit est encore là :',
  'leave.title': 'Des mots ne sont pas encore sur la carte',
  'leave.words': 'Si vous quittez la carte maintenant, ils seront perdus.',
  'leave.unsent':
    'Ils partent dès que la connexion revient. Si vous quittez la carte maintenant, ils seront perdus.',
  'leave.leave': 'Partir sans eux',
  'leave.stay': 'Rester',
  'readOnly.title': 'Le serveur ne peut rien enregistrer pour l’instant.',
  'readOnly.words':
    'Vous pouvez continuer à lire. Ce que vous écrivez reste seulement sur cette page : gardez-la ouverte ; tout sera enregistré dès que cela remarche.',
} as const satisfies Record<keyof typeof english, string>;
