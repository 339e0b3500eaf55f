import type { closings as english } from '../en/closings.ts';

export const closings = {
  'closed.malformed':
    'Eine Nachricht war nicht lesbar, darum wurde die Verbindung beendet. Nichts wurde geändert.',
  'closed.noSeat': 'Dieser Browser hat keinen Platz an dieser Landkarte.',
  'closed.seatEnded': 'Dieser Platz ist geschlossen.',
  'closed.meetingEnded': 'Die Sitzung ist zu Ende.',
  'closed.notAdmitted': 'Dieses Gerät ist noch nicht eingelassen.',
  'closed.unknownRoom': 'Diese Landkarte gibt es nicht.',
  'closed.mapDeleted': 'Diese Landkarte wurde gelöscht.',
  'closed.tooLarge': 'Eine Änderung war zu groß zum Senden. Nichts wurde geändert.',
  'closed.unknownType': 'Diese Seite hat so gesprochen, wie der Server es nicht kennt. Bitte lade sie neu.',
  'closed.refused':
    'Eine Änderung ist auf dieser Landkarte nicht möglich, darum wurde die Verbindung beendet. Nichts wurde geändert.',
  'closed.outdated': 'Es gibt eine neuere Version. Bitte lade die Seite neu.',
  'closed.newer': 'Es gibt eine neuere Version. Lade die Seite neu, wann es dir passt: Nichts geht verloren.',
  'closed.tooMany':
    'Diese Landkarte ist an zu vielen Orten offen. Schließe einen und versuche es noch einmal.',
  'closed.wrongOrigin':
    'Diese Seite wurde von einer unerwarteten Adresse geöffnet. Bitte öffne sie noch einmal.',
  'closed.slowReader': 'Die Verbindung kam nicht hinterher. Sie kommt zurück …',
  'closed.restarting': 'Der Server startet neu. Die Verbindung kommt zurück …',
  'closed.storeUnavailable': 'Die Landkarte war gerade nicht lesbar. Neuer Versuch …',
  'closed.tooFast': 'Es kam zu viel auf einmal. Die Verbindung kommt zurück …',
  'closed.silent': 'Von diesem Gerät war nichts zu hören. Die Verbindung kommt zurück …',
  'shell.unreachableTitle': 'Der Server ist nicht erreichbar',
  'shell.unreachableWords': 'Alles, was gespeichert wurde, ist dort sicher. Versuche es gleich noch einmal.',
  'shell.tryAgain': 'Noch einmal versuchen',
  'shell.stoppedTitle': 'Die Verbindung wurde beendet',
} as const satisfies Record<keyof typeof english, string>;
