import type { closings as english } from '../en/closings.ts';

export const closings = {
  'closed.malformed': 'Un mensaje no se pudo leer, así que se cerró la conexión. Nada cambió.',
  'closed.noSeat': 'Este navegador no tiene lugar en este mapa.',
  'closed.seatEnded': 'Este lugar está cerrado.',
  'closed.meetingEnded': 'La sesión ha terminado.',
  'closed.notAdmitted': 'Tu terapeuta todavía no ha dejado entrar a este dispositivo.',
  'closed.unknownRoom': 'Ese mapa no existe.',
  'closed.mapDeleted': 'Este mapa se ha borrado.',
  'closed.tooLarge': 'Un cambio era demasiado grande para enviarlo. Nada cambió.',
  'closed.unknownType': 'Esta página habló de un modo que el servidor no conoce. Cárgala de nuevo.',
  'closed.refused': 'Un cambio no es posible en este mapa, así que se cerró la conexión. Nada cambió.',
  'closed.outdated': 'Hay una versión más nueva. Carga de nuevo la página.',
  'closed.newer':
    'Hay una versión más nueva. Carga de nuevo la página cuando te venga bien: no se pierde nada.',
  'closed.tooMany': 'Este mapa está abierto en demasiados sitios. Cierra uno e inténtalo otra vez.',
  'closed.wrongOrigin': 'Esta página se abrió desde una dirección inesperada. Ábrela de nuevo.',
  'closed.slowReader': 'La conexión se quedó atrás. Volviendo …',
  'closed.restarting': 'El servidor se está reiniciando. Volviendo …',
  'closed.storeUnavailable': 'El mapa no se pudo leer en este momento. Intentando otra vez …',
  'closed.tooFast': 'Llegó demasiado a la vez. Volviendo …',
  'closed.silent': 'No se oyó nada de este dispositivo. Volviendo …',
  'shell.unreachableTitle': 'No se puede llegar al servidor',
  'shell.unreachableWords': 'Todo lo que se guardó está a salvo allí. Inténtalo otra vez en un momento.',
  'shell.tryAgain': 'Intentar otra vez',
  'shell.stoppedTitle': 'Se cerró la conexión',
} as const satisfies Record<keyof typeof english, string>;
