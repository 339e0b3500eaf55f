import type { heard as english } from '../en/heard.ts';

export const heard = {
  'outline.heardAdded': '{who} añadió {card}.',
  'outline.heardChanged': '{who} cambió {card}.',
  'outline.heardConfirmed': 'Confirmada: {card}.',
  'outline.heardMoved': 'Movida: {card}.',
  'outline.heardDeleted': 'Borrada: {card}.',
  'outline.heardTakenBack': 'Alguien retiró una tarjeta.',
  'outline.heardNote': '{who} escribió en el papel: {words}.',
  'outline.heardIdea': 'Una idea nueva: {words}.',
  'outline.heardChosen': 'Elegida: {card}.',
  'outline.idea': 'Una idea: {words}',
  'outline.heardRaised': 'Se mostró lo que hay debajo.',
  'outline.heardLowered': 'Se ocultó lo que hay debajo.',
  'outline.heardRemark': '{card}. {remark}',
  'outline.heardMany': 'Cambios de otras personas: {count}.',
  'outline.heardMark': '{who} puso en el papel: {mark}.',
  'outline.heardMarkGone': 'Ya no está en el papel: {mark}.',
} as const satisfies Record<keyof typeof english, string>;
