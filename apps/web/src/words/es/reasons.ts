import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  'refusal.not-allowed': 'Desde este lugar no se puede hacer eso.',
  'refusal.not-yours': 'Estas palabras son de otra persona. Nadie más puede cambiarlas.',
  'refusal.confirmed-by-owner':
    'Estas palabras están confirmadas. Ahora solo puede cambiarlas quien las dijo.',
  'refusal.unconfirmed': 'Estas palabras aún no están confirmadas.',
  'refusal.gone': 'Eso ya no está en el mapa.',
  'refusal.changed': 'Esto acaba de cambiar. Léelo otra vez primero, por favor.',
  'refusal.locked': 'El mapa está bloqueado en este momento.',
  'refusal.not-your-turn': 'Otra persona tiene la palabra ahora. Tus palabras se guardan aquí.',
  'refusal.paused': 'Ahora hay una pausa. Nada se pierde.',
  'refusal.empty-words': 'Escribe antes unas palabras.',
  'refusal.too-long': 'Es demasiado largo. Usa menos palabras, por favor.',
  'refusal.too-many': 'Este mapa está lleno. Borra antes algo.',
  'refusal.not-unique':
    'Dos personas no pueden tener el mismo color ni la misma forma. Elige otra opción, por favor.',
  'refusal.one-person-alone': 'Este mapa es para una sola persona. Para dos, crea un mapa nuevo.',
  'refusal.last-two-people': 'Un mapa necesita al menos dos personas.',
  'refusal.person-has-cards': 'Esta persona tiene tarjetas en el mapa. Bórralas antes.',
  'refusal.wrong-surface': 'Una tarjeta así no puede ir ahí.',
  'refusal.newer-format': 'Este mapa se hizo con una versión más nueva. Carga de nuevo la página.',
} as const satisfies Record<keyof typeof english, string>;
