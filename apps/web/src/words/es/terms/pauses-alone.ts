import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const pausesAlone = {
  '20 minutes, then I come back': '20 minutos, y luego vuelvo',
  '30 minutes, then I come back': '30 minutos, y luego vuelvo',
  'an hour, then I come back': 'una hora, y luego vuelvo',
  'until after the children are asleep, then I come back': 'hasta que duerman los niños, y luego vuelvo',
  'until tomorrow, at a time I set now': 'hasta mañana, a una hora que decido ahora',
  'ten slow breaths, then I go on': 'diez respiraciones lentas, y luego sigo',
  'My signal: a word or a gesture': 'Mi señal: una palabra o un gesto',
  'When I may call it: any time, and no reason is needed':
    'Cuándo puedo pedirla: en cualquier momento, y sin dar razones',
  'It says something about me, not about anybody else': 'Dice algo de mí, no de nadie más',
  'When I come back': 'Cuándo vuelvo',
  'If I need longer: check in, later today or tomorrow':
    'Si necesito más tiempo: avisar, hoy más tarde o mañana',
  'Where I go': 'A dónde voy',
  'The first sentence when I am back': 'Mi primera frase al volver',
  'my word for it': 'mi palabra para eso',
  'any time, without a reason': 'en cualquier momento, sin dar razones',
  'tomorrow, at a time I set then': 'mañana, a una hora que decido entonces',
  outside: 'afuera',
  'the bedroom': 'al dormitorio',
  'to a place of my own': 'a un lugar mío',
  'somebody I trust looks after the children': 'alguien de confianza cuida a los niños',
  'I wait until the children are safe in bed': 'espero hasta que los niños duerman tranquilos',
  'a time I write down': 'un momento que anoto',
  'the topic comes back when I am calm': 'el tema vuelve cuando estoy en calma',
} as const satisfies SaidTerms['pauses-alone'];
