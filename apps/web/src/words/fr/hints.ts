import type { hints as english } from '../en/hints.ts';

export const hints = {
  'hints.label': '« {words} » dit ce qu’est quelqu’un. Qu’avez-vous vu ou entendu ?',
  'hints.absolute': '« {words} » est un grand mot. Qu’avez-vous vu ou entendu cette fois ?',
  'hints.causing': '« {words} » : que s’est-il passé, et quel sentiment était là ?',
  'hints.try.cue': 'Peut-être : « regarde son téléphone pendant que je parle ».',
  'hints.try.feeling': 'Peut-être : « de la peine », « de la solitude », « de la peur ».',
  'hints.try.move': 'Peut-être : « le dire plus fort », « quitter la pièce ».',
  'hints.try.letter': 'Peut-être : « Quand tu as regardé ton téléphone, j’ai ressenti de la solitude. »',
  'hints.try.question': 'Peut-être : « Comment était-ce pour toi quand… ? »',
  'hints.try.clause':
    'Peut-être ce qu’on pouvait voir ou entendre : « détourne les yeux », « hausse le ton ».',
  'hints.leave': 'Laisser ainsi',
  'hints.leaveLabel': 'Laisser ainsi : vos mots sont à vous',
  'hints.turnOff': 'Plus de conseils',
  'hints.turnedOff': 'Plus de conseils sur cet appareil. « Préférences » les fait revenir.',
} as const satisfies Record<keyof typeof english, string>;
