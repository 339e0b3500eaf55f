import type { connection as english } from '../en/connection.ts';

export const connection = {
  'rescued.setback':
    'Algo cambió en el mapa mientras escribías, así que una parte no encontró lugar. Tus palabras quedan guardadas para ti; todo lo demás está aquí.',
  'rescued.setbackWithoutWords':
    'Algo cambió entretanto en el mapa, así que uno de tus cambios no encontró lugar. Todo lo demás está aquí.',
  'readOnly.over': 'El servidor vuelve a guardarlo todo.',
} as const satisfies Record<keyof typeof english, string>;
