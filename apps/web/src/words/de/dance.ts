import type { dance as english } from '../en/dance.ts';

export const dance = {
  'dance.title': '{word}: alt und neu',
  'dance.which': 'Was zu sehen ist',
  'dance.old': 'Alt',
  'dance.both': 'Übereinander',
  'dance.new': 'Neu',
  'dance.slider': '{word}, von alt nach neu',
  'dance.end': 'Zurück zur Landkarte',
  'dance.ring': '{word} mit dem Neuen, Schritt für Schritt',
  'dance.seeing.old': 'Du siehst: {word}, wie bisher.',
  'dance.seeing.both': 'Du siehst: {word}, das Neue über dem Alten; das Alte ist blass.',
  'dance.seeing.new': 'Du siehst: {word}, mit dem Neuen. Was bleibt, wie es war, ist blass.',
} as const satisfies Record<keyof typeof english, string>;
