import type { hints as english } from '../en/hints.ts';

export const hints = {
  'hints.label': '«{words}» dice cómo es alguien. ¿Qué viste o qué oíste?',
  'hints.absolute': '«{words}» es una palabra muy grande. ¿Qué viste o qué oíste esta vez?',
  'hints.causing': '«{words}»: ¿qué pasó, y qué sentimiento había?',
  'hints.try.cue': 'Por ejemplo: «mira el teléfono mientras hablo».',
  'hints.try.feeling': 'Por ejemplo: «dolor», «soledad», «miedo».',
  'hints.try.move': 'Por ejemplo: «decirlo más fuerte», «salir de la habitación».',
  'hints.try.letter': 'Por ejemplo: «Cuando miraste el teléfono, sentí soledad».',
  'hints.try.question': 'Por ejemplo: «¿Cómo fue para ti cuando…?».',
  'hints.try.clause': 'Por ejemplo, lo que se podía ver u oír: «aparta la mirada», «levanta la voz».',
  'hints.leave': 'Dejarlo así',
  'hints.leaveLabel': 'Dejarlo así: tus palabras son tuyas',
  'hints.turnOff': 'No más sugerencias',
  'hints.turnedOff':
    'No habrá más sugerencias en este dispositivo. En «Preferencias» puedes volver a activarlas.',
} as const satisfies Record<keyof typeof english, string>;
