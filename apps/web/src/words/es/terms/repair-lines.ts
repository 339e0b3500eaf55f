import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const repairLines = {
  'Can we start again?': '¿Podemos empezar de nuevo?',
  'That came out sharper than I meant.': 'Me salió más duro de lo que quería.',
  'I’m getting scared, not angry.': 'Me está entrando miedo, no enojo.',
  'It’s the tango, not you.': 'Es el tango, no tú.',
  'I need ten slow breaths.': 'Necesito diez respiraciones lentas.',
  'Tell me the part I missed.': 'Cuéntame lo que no entendí.',
  'I want to understand.': 'Quiero entender.',
  'I’m still here.': 'Sigo aquí.',
  'I pulled away. I’m back.': 'Me aparté. Ya volví.',
  'I pushed. I’m sorry.': 'Presioné. Lo siento.',
  'What would help right now?': '¿Qué ayudaría ahora mismo?',
  'I heard: … Is that right?': 'Oí esto: … ¿Es así?',
  'You matter more than this.': 'Me importas más que esto.',
  'I need space and I’ll return at …': 'Necesito espacio y vuelvo a las …',
  'Thank you for telling me.': 'Gracias por decírmelo.',
  'Same team.': 'Estamos en el mismo equipo.',
} as const satisfies SaidTerms['repair-lines'];
