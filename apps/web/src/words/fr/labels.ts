import type { CardLabels } from '@undercurrent/cycle';

export const labels = {
  together: 'Ensemble',
  separator: ' · ',
  kinds: {
    cue: 'Déclencheur',
    feeling: 'Ressent',
    meaning: 'Se dit',
    body: 'Dans le corps',
    move: 'Fait',
    tender: 'Ressent au fond',
    fear: 'Craint',
    need: 'A besoin',
    root: 'D’où cela vient',
    'once-helped': 'Aidait autrefois',
    'new-step': 'Nouveau pas',
    pause: 'Pause',
    'early-sign': 'Premier signe',
    strength: 'Ce que nous avons',
    letter: 'Lettre',
  },
} as const satisfies CardLabels;
