import type { naming as english } from '../en/naming.ts';

export const naming = {
  'name.ask': 'Votre {word} s’appelle maintenant « {name} ». Cela vous convient-il ?',
  'name.asking': 'Un nom pour votre {word}',
  'name.agree': 'Cela me convient',
  'name.takeBack': 'Cela ne me convient plus',
  'name.later': 'Pas maintenant',
  'name.agreedBy': 'D’accord : {names}.',
  'name.waiting': 'Pas encore de réponse : {names}.',
} as const satisfies Record<keyof typeof english, string>;
