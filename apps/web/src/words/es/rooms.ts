import type { rooms as english } from '../en/rooms.ts';

export const rooms = {
  'pause.title': 'Paremos aquí un momento.',
  'pause.lead': 'Nada se pierde.',
  'pause.waiting': 'Tu terapeuta seguirá cuando todo el mundo esté a punto.',
  'pause.resume': 'Seguir',
  'pause.breatheIn': 'Inspira',
  'pause.breatheOut': 'Espira',
  'pause.breathe': 'Inspira, espira',
  'pause.over': 'La pausa ha terminado. El mapa está abierto de nuevo.',
  'phone.views': 'Qué mostrar',
  'phone.map': 'Mapa',
  'phone.steps': 'Pasos',
  'phone.story': 'Historia',
  'phone.card': 'Tarjeta',
} as const satisfies Record<keyof typeof english, string>;
