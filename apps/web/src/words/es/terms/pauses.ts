import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const pauses = {
  '20 minutes, then we come back': '20 minutos, y luego volvemos',
  '30 minutes, then we come back': '30 minutos, y luego volvemos',
  'an hour, then we come back': 'una hora, y luego volvemos',
  'until after the children are asleep, then we come back': 'hasta que duerman los niños, y luego volvemos',
  'until tomorrow, at a time we set now': 'hasta mañana, a una hora que fijamos ahora',
  'ten slow breaths, then we go on': 'diez respiraciones lentas, y luego seguimos',
} as const satisfies SaidTerms['pauses'];
