import type { CardLabels } from '@undercurrent/cycle';

export const labels = {
  together: 'Gemeinsam',
  separator: ' · ',
  kinds: {
    cue: 'Auslöser',
    feeling: 'Fühlt sich',
    meaning: 'Sagt sich',
    body: 'Im Körper',
    move: 'Tut',
    tender: 'Fühlt sich darunter',
    fear: 'Fürchtet',
    need: 'Sehnt sich',
    root: 'Woher es kommt',
    'once-helped': 'Half einmal',
    'new-step': 'Neuer Schritt',
    pause: 'Pause',
    'early-sign': 'Frühes Zeichen',
    strength: 'Was wir haben',
    letter: 'Brief',
  },
} as const satisfies CardLabels;
