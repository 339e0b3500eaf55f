import type { clip as english } from '../en/clip.ts';

export const clip = {
  'clip.copy': 'Copier',
  'clip.cut': 'Couper',
  'clip.paste': 'Coller',
  'clip.copied': '{count, plural, one {Copié.} other {# éléments copiés.}}',
  'clip.nothing': 'Il n’y a rien à copier ni à coller ici.',
  'clip.notCopied': 'Le navigateur n’a pas voulu copier cela. Essayez avec les touches.',
  'clip.useKeys': 'Ce navigateur ne colle qu’avec ses propres touches : Ctrl (ou Cmd) et V.',
  'clip.onlyWords': 'Seuls des mots et ce qui vient d’une carte peuvent être collés ici.',
  'clip.tooMuch': 'C’est trop pour une seule copie. Sélectionnez moins de choses.',
  'clip.too-large': 'Ce qui est dans le presse-papiers est trop grand pour une carte. Rien n’a changé.',
  'clip.unreadable': 'Ce qui est dans le presse-papiers n’est plus lisible. Rien n’a changé.',
  'clip.leftOut':
    '{count, plural, one {Un élément a été laissé de côté} other {# éléments ont été laissés de côté}} : c’est à quelqu’un d’autre de le dire ici.',
  'clip.whose': 'À qui est-ce ?',
  'clip.whoseLead':
    'Ces fiches viennent d’une autre carte. À qui sont-elles ici ? Personne ne les a encore confirmées.',
  'clip.from': 'Là-bas {name}, qui dit « {words} »',
  'clip.nobody': 'Laisser de côté',
} as const satisfies Record<keyof typeof english, string>;
