import type { keep as english } from '../en/keep.ts';

export const keep = {
  'keep.title': 'Guardar en este dispositivo',
  'keep.switch': 'Guardar este mapa en este dispositivo',
  'keep.switchHint':
    'Así se abre aquí también sin conexión. Lo que escribas mientras tanto se conserva y llega a las demás personas cuando vuelva la conexión.',
  'keep.own':
    'Se queda en este dispositivo hasta que desactives esto o se borre el mapa. Tus notas se quedan con él.',
  'keep.partner':
    'Se queda en este dispositivo mientras el mapa esté abierto para ti: hasta que acabe la sesión o tu tiempo para trabajar por tu cuenta. Entonces, o si desactivas esto, se quita. Tus borradores se quedan con él.',
  'keep.warning':
    'Quien pueda desbloquear este dispositivo y abrir este navegador puede leerlo. Déjalo desactivado si otras personas usan también el dispositivo.',
  'keep.asking': 'Un momento …',
  'keep.beginning': 'Guardando …',
  'keep.ending': 'Quitando …',
  'keep.kept': 'Guardado. Este mapa se abre aquí sin conexión.',
  'keep.off': 'En este dispositivo no hay nada guardado de este mapa.',
  'keep.unreachable': 'Esto se puede activar cuando vuelva la conexión.',
  'keep.mayNot': 'Este dispositivo no puede guardar el mapa en este momento.',
  'keep.full':
    'No queda sitio en este dispositivo. Lo que escribas ahora está solo en esta página hasta que haya sitio o lo tenga el servidor: deja la página abierta, por favor.',
  'keep.refused':
    'Este navegador no guarda nada aquí. Así es en las ventanas privadas y donde el almacenamiento está desactivado.',
  'keep.lost':
    'Este dispositivo ha dejado de guardar el mapa. Lo que escribas ahora está solo en esta página hasta que lo tenga el servidor: deja la página abierta, por favor.',
  'keep.gone':
    'Este dispositivo ya no tiene el mapa que debía guardar. Nada de lo que llegó al servidor se ha perdido; para volver a guardar el mapa, actívalo de nuevo.',
  'keep.again': 'Todo vuelve a estar guardado en este dispositivo.',
  'keep.connectionLost':
    'Se ha perdido la conexión. Puedes seguir: lo que escribas se guarda en este dispositivo y llega a las demás personas cuando vuelva la conexión.',
  'keep.save': 'guardado en este dispositivo, aún no lo tienen las demás personas',
  'keep.saveShort': 'guardado aquí, aún sin enviar',
  'keep.listNote':
    'No se puede llegar al servidor. Estos mapas están guardados en este dispositivo y se abren sin él.',
} as const satisfies Record<keyof typeof english, string>;
