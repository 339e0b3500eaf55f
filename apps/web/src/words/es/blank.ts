import type { blank as english } from '../en/blank.ts';

export const blank = {
  'blank.settings': 'Página en blanco',
  'blank.lead': 'Nada del mapa se ve ni se lee en voz alta hasta que vuelvas. Nada se pierde.',
  'blank.ways': 'En cualquier momento',
  'blank.wayKeys': 'Pulsa Esc dos veces',
  'blank.wayCorner': 'Pulsa la esquina de abajo a la izquierda',
  'blank.wayCornerPhone': 'Pulsa la esquina de arriba a la izquierda',
  'blank.now': 'En blanco ahora',
  'blank.idle': 'Por sí sola, cuando nadie toca este dispositivo durante',
  'blank.idleHint': 'Se guarda únicamente en este dispositivo.',
  'blank.help': 'Para un momento de calma',
  'blank.keys': 'Esc Esc',
  'blank.corner': 'Esquina, abajo a la izquierda',
  'blank.cornerPhone': 'Esquina, arriba a la izquierda',
  'blank.never': 'nunca',
  'blank.minutes': '{minutes} min',
} as const satisfies Record<keyof typeof english, string>;
