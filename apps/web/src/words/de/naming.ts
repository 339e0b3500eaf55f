import type { naming as english } from '../en/naming.ts';

export const naming = {
  'name.ask': '{word}: Der Name ist jetzt „{name}“. Passt er für dich?',
  'name.asking': 'Ein Name: {word}',
  'name.agree': 'Passt',
  'name.takeBack': 'Für mich passt er nicht mehr',
  'name.later': 'Jetzt nicht',
  'name.agreedBy': 'Passt für {names}.',
  'name.waiting': 'Noch offen: {names}.',
} as const satisfies Record<keyof typeof english, string>;
