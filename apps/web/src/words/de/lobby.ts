import type { lobby as english } from '../en/lobby.ts';

export const lobby = {
  'lobby.waitingTitle': 'Du bist im Wartezimmer',
  'lobby.waitingWords':
    'Deine therapeutische Begleitung sieht dieses Gerät und lässt dich ein. Hier gibt es nichts zu tun: Lass einfach diese Seite offen.',
  'lobby.closedTitle': 'Die Sitzung hat noch nicht begonnen',
  'lobby.closedWords': 'Wenn die Sitzung beginnt, bringt dich diese Seite von selbst ins Wartezimmer.',
  'lobby.endedTitle': 'Die Sitzung ist zu Ende',
  'lobby.endedWords':
    'Auf diesem Gerät bleibt nichts von der Landkarte. Wenn die nächste Sitzung beginnt, lässt dich diese Seite von selbst wieder ein.',
  'lobby.homeworkWords':
    'Die Landkarte ist für dich geöffnet, damit du bis zur nächsten Sitzung für dich daran arbeiten kannst.',
  'lobby.workAlone': 'Landkarte öffnen',
  'lobby.lookingForLine': 'Die Verbindung ist gerade unterbrochen. Diese Seite versucht es weiter.',
  'lobby.pickAgain': 'Das ist nicht mein Platz',
  'lobby.leave': 'Zur Startseite',

  'join.codeTitle': 'Komm zu deiner Sitzung',
  'join.codeWords': 'Gib den Code ein, der dir gezeigt wird. Er hat acht Buchstaben und Ziffern.',
  'join.code': 'Code',
  'join.codeExample': 'K7QF 29MX',
  'join.codeShape':
    'Ein Code hat acht Buchstaben und Ziffern. Deiner hat {length, plural, one {#} other {#}}.',
  'join.codeLetters': 'Ein Code enthält nie 0, O, 1, I, L oder U. Bitte schau noch einmal hin.',
  'join.goOn': 'Weiter',
  'join.looking': 'Wird gesucht …',
  'join.pickTitle': 'Wer bist du?',
  'join.pickWords': 'Wähle deinen eigenen Platz. Dann wirst du eingelassen.',
  'join.iAm': 'Ich bin {name}',
  'join.shared': 'Wir teilen uns dieses Gerät',
  'join.otherCode': 'Anderer Code',
  'join.takenTitle': 'Das ist das Gerät eurer therapeutischen Begleitung',
  'join.takenWords':
    'In diesem Browser ist der Platz der therapeutischen Begleitung. Gib den Code auf deinem eigenen Gerät oder in einem anderen Browser ein.',

  'meeting.begin': 'Sitzung beginnen',
  'meeting.noneTitle': 'Keine Sitzung ist offen',
  'meeting.noneWords':
    'Du kannst hier für dich arbeiten. Niemand sonst kann herein, bis du die Sitzung beginnst.',
  'meeting.begun': 'Die Sitzung ist offen. Niemand kommt herein, bis du es erlaubst.',
  'meeting.waiting': 'Wartet auf Einlass',
  'meeting.isWaiting': '{name} wartet auf Einlass.',
  'meeting.letIn': 'Einlassen',
  'meeting.letInWho': '{name} einlassen',
  'meeting.inUse': 'Auf diesem Platz ist schon jemand.',
  'meeting.inUseShared': 'Diese Plätze sind auf einem anderen Gerät belegt.',
  'meeting.otherDevice':
    'Ein anderes Gerät von {name} war schon hier. Wer jetzt hereinkommt, öffnet, was {name} für sich behält.',
  'meeting.more': 'Personen und Geräte',
  'meeting.together': 'gemeinsam, {device}',
  'meeting.observer': 'Ein Gast, der zusieht',

  'device.phone': 'am Handy',
  'device.tablet': 'am Tablet',
  'device.computer': 'am Computer',
  'device.unknown': 'an einem Gerät',

  'devices.title': 'Personen und Geräte',
  'devices.lead':
    'Das siehst nur du. Schließt du einen Platz, geht dessen Bildschirm sofort zu; die anderen merken nichts davon.',
  'devices.you': 'Du, an diesem Gerät',
  'devices.here': 'hier, {device}',
  'devices.waiting': 'wartet, {device}',
  'devices.away': 'abwesend, {device}',
  'devices.none': 'Noch kein Gerät',
  'devices.end': 'Platz schließen',
  'devices.endWho': 'Platz schließen: {name}, {device}',
  'devices.shared': 'Gemeinsame Geräte',
  'devices.knownIn': 'Geräte, die schon hier waren, von selbst einlassen',
  'devices.knownInHint': 'Nur für diese Sitzung. Neue Geräte warten weiter auf dich.',
  'devices.endMeeting': 'Sitzung beenden',

  'homework.closed': 'Zwischen den Sitzungen: geschlossen',
  'homework.open': 'Zwischen den Sitzungen: offen, {from} – {until}',
  'homework.set': 'Öffnen',
  'homework.setFor': 'Landkarte für {name} zwischen den Sitzungen öffnen',
  'homework.change': 'Ändern',
  'homework.changeFor': 'Ändern, wann die Landkarte für {name} offen ist',
  'homework.title': 'Zwischen den Sitzungen',
  'homework.lead':
    'In dieser Zeit kann {name} die Landkarte allein öffnen, am eigenen Gerät. Du musst nicht dabei sein, und niemand sieht, wer da ist.',
  'homework.from': 'Von',
  'homework.until': 'Bis',
  'homework.order': 'Das Ende muss nach dem Anfang liegen.',
  'homework.past': 'Das Ende ist schon vorbei.',
  'homework.save': 'Landkarte dann öffnen',
  'homework.close': 'Geschlossen lassen',

  'endMeeting.title': 'Sitzung beenden?',
  'endMeeting.words':
    'Alle anderen Bildschirme schließen sich und sagen, dass die Sitzung zu Ende ist. Nichts geht verloren: Die Landkarte bleibt hier, wie sie ist, und du bleibst auch.',
  'endMeeting.do': 'Sitzung beenden',
  'endMeeting.done': 'Die Sitzung ist zu Ende. Die Landkarte gehört jetzt nur dir.',

  'invite.codeTitle': 'Mit einem Code',
  'invite.codeLead':
    'Öffne {address} auf dem anderen Gerät und gib das ein, oder scanne das Bild. Dann lass die Person hier ein.',
  'invite.code': 'Code: {code}',
  'invite.codeRenews': 'Alle zehn Minuten kommt von selbst ein neuer Code.',
  'invite.qr': 'QR-Code für den Einlass',
  'invite.linksTitle': 'Mit einem Link',
} as const satisfies Record<keyof typeof english, string>;
