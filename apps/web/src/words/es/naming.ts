import type { naming as english } from '../en/naming.ts';

export const naming = {
  'name.ask': 'Su {word} se llama ahora «{name}». ¿Te va bien?',
  'name.asking': 'Un nombre para su {word}',
  'name.agree': 'Me va bien',
  'name.takeBack': 'Ya no me va bien',
  'name.later': 'Ahora no',
  'name.agreedBy': 'Dicen que sí: {names}.',
  'name.waiting': 'Falta que lo digan: {names}.',
} as const satisfies Record<keyof typeof english, string>;
