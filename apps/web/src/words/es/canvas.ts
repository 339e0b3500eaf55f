import type { canvas as english } from '../en/canvas.ts';

export const canvas = {
  'canvas.name': 'El mapa',
  'canvas.help':
    'Con las flechas eliges una tarjeta y luego la mueves, Tab y Mayús con Tab van de tarjeta en tarjeta, Intro escribe en ella, Esc la suelta. Todo el mapa está también en la lista de pasos.',
  'canvas.broken':
    'Ahora mismo no se puede dibujar el mapa. Todo sigue ahí, en la lista de pasos. Tal vez ayude cargar la página de nuevo.',
  'canvas.beneath': 'debajo de su {word}',
  'canvas.strengths': 'lo que nos sostiene',
  'canvas.namePlaceholder': 'Un nombre para su {word}',
  'canvas.direction.toward-other': 'hacia la otra persona',
  'canvas.direction.for-myself': 'para mí',
  'canvas.direction.together': 'en pareja',
  'canvas.namedTogether': 'nombre puesto en pareja · de acuerdo: {names}',
  'canvas.nameAgreed': 'de acuerdo: {names}',
  'canvas.nothingFrom': 'todavía nada de {names}',

  'canvas.writing': '{name} está escribiendo …',
} as const satisfies Record<keyof typeof english, string>;
