import type { shell as english } from '../en/shell.ts';

export const shell = {
  'shell.brokenTitle': 'Aquí algo salió mal',
  'shell.brokenWords':
    'Fue la página, no tú. Lo guardado está a salvo; al cargar la página de nuevo, vuelve.',
  'shell.loadAgain': 'Cargar de nuevo',
  'shell.toStart': 'A la página de inicio',
  'shell.notFoundTitle': 'En esta dirección no hay nada',
  'shell.notFoundWords': 'Quizá se perdió una parte del enlace por el camino.',
  'shell.unknownMapTitle': 'Este mapa no está aquí',
  'shell.unknownMapWords': 'Puede que se haya borrado, o que el enlace no esté completo.',
  'shell.noSeatTitle': 'Ahora no hay lugar en este mapa',
  'shell.noSeatWords':
    'El lugar de este dispositivo se cerró, o nunca tuvo uno aquí. Si te esperan, pídele a tu terapeuta un enlace nuevo.',
  'shell.seatEndedTitle': 'Gracias por estar aquí',
  'shell.seatEndedWords': 'Este lugar está cerrado. Nada del mapa queda en este dispositivo.',
  'shell.mapDeletedTitle': 'Este mapa se ha borrado',
  'shell.mapDeletedWords': 'Nada de él queda en este dispositivo.',
  'shell.connectionLost':
    'Se perdió la conexión. Puedes seguir: tus palabras esperan en esta página. Déjala abierta; se enviarán cuando vuelva la conexión.',
  'shell.connectionBack': 'La conexión ha vuelto.',
  'shell.mapOf': 'Mapa de {names}',

  'blank.title': 'Página en blanco',
  'blank.comeBack': 'Volver',
  'blank.wordsKept': 'Lo que estabas escribiendo sigue aquí:',
  'shell.pasteCut': 'Era más de lo que cabe aquí. Quedan los primeros {max, number} caracteres.',
} as const satisfies Record<keyof typeof english, string>;
