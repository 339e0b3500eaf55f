import type { errors as english } from '../en/errors.ts';

export const errors = {
  'error.bad-request': 'Algo no encajó. Revísalo e inténtalo otra vez.',
  'error.no-seat': 'Este navegador no tiene lugar en ese mapa.',
  'error.not-allowed': 'Desde este lugar no se puede hacer eso.',
  'error.not-admitted': 'Tu terapeuta todavía no ha dejado entrar a este dispositivo.',
  'error.unknown-map': 'Ese mapa no existe.',
  'error.not-found': 'Eso no se encontró.',
  'error.invitation-ended': 'Esta invitación ya se usó o ha vencido. Pídele una nueva a tu terapeuta.',
  'error.nothing-new': 'Nada ha cambiado desde la última versión.',
  'error.code-ended': 'Ese código no está en uso. Revísalo, o pídele a tu terapeuta el que se muestra ahora.',
  'error.no-meeting': 'No hay ninguna sesión abierta en este momento.',
  'error.seat-taken':
    'Este navegador ya tiene otro lugar en este mapa. Abre la invitación en tu propio dispositivo.',
  'error.wrong-origin': 'Esta página se abrió desde una dirección inesperada. Ábrela de nuevo.',
  'error.too-large': 'Es demasiado grande.',
  'error.too-many': 'Fue mucho de una vez. Espera un momento e inténtalo otra vez.',
  'error.unavailable': 'No se puede llegar al servidor en este momento. Inténtalo otra vez enseguida.',
} as const satisfies Record<keyof typeof english, string>;
