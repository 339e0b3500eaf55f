import type { lead as english } from '../en/lead.ts';

export const lead = {
  'lead.gather': 'Todo el mundo ve lo que veo',
  'lead.gatherHint': 'Sus pantallas siguen la tuya. Cada quien puede dejar de seguirla.',
  'lead.lock': 'Bloquear el mapa',
  'lead.lockHint': 'La pareja escribe sus propias tarjetas; no mueve ni dibuja nada.',
  'lead.cursors': 'Ocultar los punteros',
  'lead.cursorsHint': 'Nadie ve dónde está la mano de otra persona.',
  'lead.floor': 'Quién tiene la palabra',
  'lead.floorHint':
    'Solo esa persona añade tarjetas hasta que devuelvas la palabra a todo el mundo. No corre ningún reloj.',
  'lead.everyone': 'Todo el mundo',
  'lead.pauseLine': 'Palabras que se ven en una pausa',
  'lead.consent': 'De acuerdo con cómo se comparten las palabras',
  'lead.consented': 'de acuerdo',
  'lead.notConsented': 'todavía no',
  'lead.readConsent': 'Leerlo',

  'lead.isLocked': 'El mapa está bloqueado',
  'lead.unlock': 'Desbloquear',
  'lead.hasFloor': '{name} tiene la palabra',
  'lead.youHaveFloor': 'Tienes la palabra',
  'lead.write': 'Escribir',
  'lead.gathering': 'Todo el mundo ve lo que ves',
  'lead.stop': 'Parar',
  'lead.following': 'Sigues a tu terapeuta',
  'lead.leave': 'Dejar de seguir',
  'lead.showing': 'Tu terapeuta está mostrando algo',
  'lead.follow': 'Seguir',
  'lead.state': 'Cómo se guía la sesión',

  'turn.title': 'Es tu turno',
  'turn.lead': 'Tómate el tiempo que necesites. Las demás personas lo ven cuando lo añades.',
  'turn.putAway': 'Dejarlo por ahora',
  'turn.add': 'Añadirlo',
} as const satisfies Record<keyof typeof english, string>;
