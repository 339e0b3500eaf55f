import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const planPrompts = {
  'Our signal: a word or a gesture': 'Nuestra señal: una palabra o un gesto',
  'Who may call it: anyone, and no reason is needed': 'Quién puede pedirla: cualquiera, y sin dar razones',
  'It says something about me, not about you': 'Dice algo de mí, no de ti',
  'When we come back': 'Cuándo volvemos',
  'If we need longer: check in, later today or tomorrow':
    'Si hace falta más tiempo: avisar, hoy más tarde o mañana',
  'What I do meanwhile': 'Qué hago mientras tanto',
  'What I don’t do: rehearse, message, drink, follow': 'Qué no hago: ensayar, escribir, beber, ir detrás',
  'Where each of us goes': 'A dónde va cada quien',
  'Who looks after children and pets': 'Quién cuida a los niños y las mascotas',
  'The first sentence when we are back': 'La primera frase al volver',
  'The topic is parked until': 'El tema queda en espera hasta',
  'What if I can’t come back in time': 'Qué pasa si no puedo volver a tiempo',
  'It never ends a topic for good': 'Nunca cierra un tema para siempre',
  'Where to turn if it isn’t safe': 'A dónde acudir si hay peligro',
} as const satisfies SaidTerms['plan-prompts'];
