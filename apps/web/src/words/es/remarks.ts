import type { remarks as english } from '../en/remarks.ts';

export const remarks = {
  'remarks.title': 'Preguntas y gracias',
  'remarks.question': 'Pregunta',
  'remarks.thanks': 'Gracias',
  'remarks.suggestion': 'Otras palabras',
  'remarks.kind': 'Qué dejar',
  'remarks.words.question': '¿Qué te gustaría preguntar?',
  'remarks.words.thanks': 'Gracias por … (o nada más)',
  'remarks.words.suggestion': '¿De qué otra manera se podría decir?',
  'remarks.leave': 'Dejarlo en la tarjeta',
  'remarks.left': 'Queda en la tarjeta.',
  'remarks.open': 'Preguntar o dar las gracias …',
  'remarks.putAway': 'Apartar',
  'remarks.putAwayWhat': 'Apartar: {what}',
  'remarks.take': 'Son mis palabras',
  'remarks.taken': 'Ahora son tus palabras.',
  'remarks.none': 'En esta tarjeta no hay nada.',
  'remarks.notIt': 'No es eso',
} as const satisfies Record<keyof typeof english, string>;
