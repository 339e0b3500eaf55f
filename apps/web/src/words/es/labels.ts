import type { CardLabels } from '@undercurrent/cycle';

export const labels = {
  together: 'En pareja',
  separator: ' · ',
  kinds: {
    cue: 'Detonante',
    feeling: 'Siente',
    meaning: 'Se dice',
    body: 'En el cuerpo',
    move: 'Hace',
    tender: 'En el fondo siente',
    fear: 'Teme',
    need: 'Anhela',
    root: 'De dónde viene',
    'once-helped': 'Antes ayudó',
    'new-step': 'Nuevo paso',
    pause: 'Pausa',
    'early-sign': 'Señal temprana',
    strength: 'Lo que tenemos',
    letter: 'Carta',
  },
} as const satisfies CardLabels;
