import type { consent as english } from '../en/consent.ts';

export const consent = {
  'consent.title': 'Qué se comparte y quién lo guarda',
  'consent.lead': 'Lee esto con calma. Cada persona decide por sí misma.',
  'consent.sharedTitle': 'Lo que ven las demás personas',
  'consent.shared':
    'Todo lo que añades al mapa lo ve al instante quien está en esta sesión: tu pareja y tu terapeuta.',
  'consent.draftTitle': 'Lo que no ven',
  'consent.draft':
    'Lo que escribes se queda contigo hasta que lo añades. Las demás personas ven que escribes, no qué.',
  'consent.keptTitle': 'Quién lo guarda',
  'consent.kept':
    'Tu terapeuta guarda el mapa en el servidor de la consulta. Nada de él queda en tu dispositivo, a menos que decidas guardarlo ahí. No lo lee ninguna empresa ni ninguna inteligencia artificial.',
  'consent.yoursTitle': 'Lo que decides tú',
  'consent.yours':
    'Tus palabras son tuyas: nadie puede cambiarlas cuando has dicho que están bien. Puedes borrarlas, dejar cosas en blanco, pedir una pausa o irte.',
  'consent.tick': 'He leído esto y estoy de acuerdo',
  'consent.tickHint': 'Vale solo para ti. Puedes retirarlo cuando quieras.',
  'consent.later': 'Ahora no',
  'consent.given': 'Gracias. Puedes volver a leerlo, y retirarlo, en el menú.',
  'consent.isGiven': 'Diste tu acuerdo el {date}.',
  'consent.takenBack': 'Retirado. Tu terapeuta puede ver que quieres hablar de ello.',
  'consent.eachOwn': 'Cada persona da su acuerdo en su propio lugar.',
} as const satisfies Record<keyof typeof english, string>;
