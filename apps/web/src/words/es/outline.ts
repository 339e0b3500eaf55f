import type { outline as english } from '../en/outline.ts';

export const outline = {
  'outline.title': 'Pasos',
  'outline.list': 'La lista de pasos',
  'outline.open': 'Mostrar la lista de pasos',
  'outline.cycle': 'Su {word}',
  'outline.empty': 'Aquí no hay nada todavía. ¿Qué lo inicia?',
  'outline.waiting': 'Falta por contar',
  'outline.roundAgain': 'y vuelta a empezar',
  'outline.beneath': 'Debajo',
  'outline.beneathFolded': '{count, plural, one {# tarjeta plegada} other {# tarjetas plegadas}}',
  'outline.rootsFolded':
    '{name}: de dónde viene, {count, plural, one {# tarjeta plegada} other {# tarjetas plegadas}}',
  'outline.newSteps': 'Nuevos pasos',
  'outline.strengths': 'Lo que nos sostiene',
  'outline.notes': 'Notas',
  'outline.you': 'tú',
  'outline.therapist': 'Terapeuta',
  'outline.unconfirmed': '{name} aún no lo confirma',
  'outline.unconfirmedOwn': 'Escrito para ti',
  'outline.hangsUnder': 'debajo de «{words}»',
  'outline.replaces': 'en vez de «{words}»',
  'outline.leadsOut': 'sale desde «{words}»',
  'outline.remark.question': '{who} pregunta: {words}',
  'outline.remark.thanks': '{who} da las gracias: {words}',
  'outline.remark.thanksAlone': '{who} da las gracias.',
  'outline.remark.suggestion': '{who} propone otras palabras: {words}',
} as const satisfies Record<keyof typeof english, string>;
