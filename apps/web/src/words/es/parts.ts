import type { parts as english } from '../en/parts.ts';

export const parts = {
  'parts.close': 'Cerrar',
  'parts.comesLater': 'La conexión está cortada. Lo que has abierto llegará solo cuando vuelva.',
  'parts.notices': 'Avisos',
  'parts.dismiss': 'Ocultar',
  'parts.cancel': 'Cancelar',
  'parts.done': 'Listo',
  'parts.deleted': 'Borrado.',
  'parts.undo': 'Deshacer',
  'parts.undoDelete': 'Deshacer este borrado',
  'parts.copyWords': 'Copiar las palabras',
  'parts.language': 'Idioma',
} as const satisfies Record<keyof typeof english, string>;
