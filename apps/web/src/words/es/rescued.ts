import type { rescued as english } from '../en/rescued.ts';

export const rescued = {
  'rescued.title': 'Palabras guardadas para ti',
  'rescued.open': 'Palabras guardadas para ti: {count}',
  'rescued.lead':
    'Estas palabras no encontraron lugar en el mapa. Las ves únicamente tú, en este dispositivo, hasta que se cierre el mapa.',
  'rescued.leadEnded':
    'Estas palabras no se habían enviado. Están solo en esta página: cópialas antes de salir.',
  'rescued.none': 'Ya no hay nada guardado.',
  'rescued.copy': 'Copiar',
  'rescued.copyWhat': 'Copiar: {words}',
  'rescued.copied': 'Las palabras están en el portapapeles.',
  'rescued.notCopied':
    'Este navegador no deja copiar a las páginas. Puedes marcar las palabras y copiarlas a mano.',
  'rescued.place': 'Poner en una tarjeta nueva',
  'rescued.placeWhat': 'Poner en una tarjeta nueva: {words}',
  'rescued.discard': 'Descartar',
  'rescued.discardWhat': 'Descartar: {words}',
  'canvas.wordsKept': 'Eso desapareció mientras escribías. Tus palabras siguen aquí:',
  'canvas.wordsGivenUp': 'Quedan las palabras de antes. Lo que escribiste sigue aquí:',
  'leave.title': 'Hay palabras que todavía no están en el mapa',
  'leave.words': 'Si sales del mapa ahora, se pierden.',
  'leave.unsent': 'Se envían en cuanto vuelva la conexión. Si sales del mapa ahora, se pierden.',
  'leave.leave': 'Salir sin ellas',
  'leave.stay': 'Quedarme',
  'readOnly.title': 'El servidor no puede guardar nada en este momento.',
  'readOnly.words':
    'Puedes seguir leyendo. Lo que escribas queda solo en esta página, así que déjala abierta; se guardará en cuanto vuelva a funcionar.',
} as const satisfies Record<keyof typeof english, string>;
