import type { lobby as english } from '../en/lobby.ts';

export const lobby = {
  'lobby.waitingTitle': 'Estás en la sala de espera',
  'lobby.waitingWords':
    'Tu terapeuta ve este dispositivo y te dejará entrar. Aquí no hay nada que hacer: solo deja esta página abierta.',
  'lobby.closedTitle': 'La sesión aún no ha empezado',
  'lobby.closedWords':
    'Cuando tu terapeuta empiece la sesión, esta página te llevará sola a la sala de espera.',
  'lobby.endedTitle': 'La sesión ha terminado',
  'lobby.endedWords':
    'Nada del mapa queda en este dispositivo. Cuando empiece la próxima sesión, esta página te dejará entrar de nuevo por sí sola.',
  'lobby.homeworkWords':
    'Tu terapeuta te ha abierto el mapa para que puedas trabajar en él por tu cuenta hasta la próxima sesión.',
  'lobby.workAlone': 'Abrir el mapa',
  'lobby.lookingForLine': 'La conexión falla en este momento. Esta página sigue intentándolo.',
  'lobby.pickAgain': 'Ese no es mi lugar',
  'lobby.leave': 'A la página de inicio',

  'join.codeTitle': 'Entra en tu sesión',
  'join.codeWords': 'Escribe el código que te muestra tu terapeuta. Tiene ocho letras y cifras.',
  'join.code': 'Código',
  'join.codeExample': 'K7QF 29MX',
  'join.codeShape':
    'Un código tiene ocho letras y cifras. El tuyo tiene {length, plural, one {#} other {#}}.',
  'join.codeLetters': 'Un código nunca lleva 0, O, 1, I, L ni U. Míralo otra vez, por favor.',
  'join.goOn': 'Continuar',
  'join.looking': 'Buscando …',
  'join.pickTitle': '¿Quién eres?',
  'join.pickWords': 'Elige tu propio lugar. Después tu terapeuta te deja entrar.',
  'join.iAm': 'Soy {name}',
  'join.shared': 'Compartimos este dispositivo',
  'join.otherCode': 'Otro código',
  'join.takenTitle': 'Este dispositivo es el de tu terapeuta',
  'join.takenWords':
    'Este navegador tiene el lugar de terapeuta en este mapa. Escribe el código en tu propio dispositivo o en otro navegador.',

  'meeting.begin': 'Empezar la sesión',
  'meeting.noneTitle': 'No hay ninguna sesión abierta',
  'meeting.noneWords':
    'Aquí puedes trabajar por tu cuenta. Nadie más puede entrar hasta que empieces la sesión.',
  'meeting.begun': 'La sesión está abierta. Nadie entra hasta que le dejes entrar.',
  'meeting.waiting': 'Esperando para entrar',
  'meeting.isWaiting': '{name} espera para entrar.',
  'meeting.letIn': 'Dejar entrar',
  'meeting.letInWho': 'Dejar entrar a {name}',
  'meeting.inUse': 'Ya hay alguien en este lugar.',
  'meeting.inUseShared': 'Estos lugares se usan en otro dispositivo.',
  'meeting.otherDevice':
    'Antes ya entró otro dispositivo de {name}. Quien entre ahora abre lo que {name} guarda en privado.',
  'meeting.more': 'Personas y dispositivos',
  'meeting.together': 'en pareja, {device}',
  'meeting.observer': 'Alguien que solo mira',

  'device.phone': 'en un teléfono',
  'device.tablet': 'en una tableta',
  'device.computer': 'en una computadora',
  'device.unknown': 'en un dispositivo',

  'devices.title': 'Personas y dispositivos',
  'devices.lead':
    'Esto lo ves únicamente tú. Si cierras un lugar, su pantalla se cierra al instante; a las demás personas no se les muestra nada.',
  'devices.you': 'Tú, en este dispositivo',
  'devices.here': 'aquí, {device}',
  'devices.waiting': 'esperando, {device}',
  'devices.away': 'ausente, {device}',
  'devices.none': 'Ningún dispositivo todavía',
  'devices.end': 'Cerrar lugar',
  'devices.endWho': 'Cerrar lugar: {name}, {device}',
  'devices.shared': 'Dispositivos compartidos',
  'devices.knownIn': 'Dejar entrar por sí solos los dispositivos que ya estuvieron aquí',
  'devices.knownInHint': 'Solo para esta sesión. Los dispositivos nuevos te siguen esperando.',
  'devices.endMeeting': 'Terminar la sesión',

  'homework.closed': 'Entre sesiones: cerrado',
  'homework.open': 'Entre sesiones: abierto, {from} – {until}',
  'homework.set': 'Abrir',
  'homework.setFor': 'Abrir el mapa para {name} entre sesiones',
  'homework.change': 'Cambiar',
  'homework.changeFor': 'Cambiar cuándo está abierto el mapa para {name}',
  'homework.title': 'Entre sesiones',
  'homework.lead':
    'En ese tiempo {name} puede abrir el mapa por su cuenta, en su propio dispositivo. No hace falta que estés, y a nadie se le muestra quién está.',
  'homework.from': 'Desde',
  'homework.until': 'Hasta',
  'homework.order': 'El final tiene que venir después del comienzo.',
  'homework.past': 'El final ya ha pasado.',
  'homework.save': 'Abrir el mapa en ese tiempo',
  'homework.close': 'Dejarlo cerrado',

  'endMeeting.title': '¿Terminar la sesión?',
  'endMeeting.words':
    'Todas las demás pantallas se cierran y dicen que la sesión ha terminado. Nada se pierde: el mapa queda aquí como está, y tú también te quedas.',
  'endMeeting.do': 'Terminar la sesión',
  'endMeeting.done': 'La sesión ha terminado. El mapa es ahora solo tuyo.',

  'invite.codeTitle': 'Con un código',
  'invite.codeLead':
    'Abre {address} en su dispositivo y escribe esto, o escanea la imagen. Después, déjale entrar aquí.',
  'invite.code': 'Código: {code}',
  'invite.codeRenews': 'Cada diez minutos llega solo un código nuevo.',
  'invite.qr': 'Código QR para entrar',
  'invite.linksTitle': 'Con un enlace',
} as const satisfies Record<keyof typeof english, string>;
