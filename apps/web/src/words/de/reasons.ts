import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  'refusal.not-allowed': 'Von diesem Platz aus geht das nicht.',
  'refusal.not-yours': 'Diese Worte gehören jemand anderem. Niemand sonst kann sie ändern.',
  'refusal.confirmed-by-owner': 'Diese Worte sind bestätigt. Ändern kann sie jetzt nur, wem sie gehören.',
  'refusal.unconfirmed': 'Diese Worte sind noch nicht bestätigt.',
  'refusal.gone': 'Das ist nicht mehr auf der Landkarte.',
  'refusal.locked': 'Die Landkarte ist gerade gesperrt.',
  'refusal.not-your-turn': 'Gerade hat jemand anders das Wort. Deine Worte bleiben hier.',
  'refusal.paused': 'Gerade ist Pause. Nichts geht verloren.',
  'refusal.empty-words': 'Schreibe zuerst ein paar Worte.',
  'refusal.too-long': 'Das ist zu lang. Bitte nimm weniger Worte.',
  'refusal.too-many': 'Diese Landkarte ist voll. Lösche zuerst etwas.',
  'refusal.not-unique': 'Zwei Personen können nicht dieselbe Farbe oder Form haben. Bitte wähle eine andere.',
  'refusal.one-person-alone': 'Diese Landkarte ist für eine Person allein. Für zwei leg bitte eine neue an.',
  'refusal.last-two-people': 'Eine Landkarte braucht mindestens zwei Personen.',
  'refusal.person-has-cards': 'Diese Person hat Kärtchen auf der Landkarte. Lösche zuerst diese.',
  'refusal.wrong-surface': 'So ein Kärtchen kann nicht dorthin.',
  'refusal.newer-format':
    'Diese Landkarte wurde mit einer neueren Version gemacht. Bitte lade die Seite neu.',

  'error.bad-request': 'Daran hat etwas nicht gepasst. Bitte prüfe es und versuche es noch einmal.',
  'error.no-seat': 'Dieser Browser hat keinen Platz an dieser Landkarte.',
  'error.not-allowed': 'Von diesem Platz aus geht das nicht.',
  'error.not-admitted': 'Dieses Gerät ist noch nicht eingelassen.',
  'error.unknown-map': 'Diese Landkarte gibt es nicht.',
  'error.not-found': 'Das wurde nicht gefunden.',
  'error.invitation-ended': 'Diese Einladung wurde schon benutzt oder ist abgelaufen. Bitte um eine neue.',
  'error.nothing-new': 'Seit der neuesten Fassung hat sich nichts geändert.',
  'error.code-ended': 'Dieser Code gilt nicht. Bitte prüfe ihn oder frage nach dem, der jetzt gezeigt wird.',
  'error.no-meeting': 'Gerade ist keine Sitzung offen.',
  'error.seat-taken':
    'Dieser Browser hat schon einen anderen Platz an dieser Landkarte. Öffne die Einladung auf deinem eigenen Gerät.',
  'error.wrong-origin':
    'Diese Seite wurde von einer unerwarteten Adresse geöffnet. Bitte öffne sie noch einmal.',
  'error.too-large': 'Das ist zu groß.',
  'error.too-many': 'Das war viel auf einmal. Bitte warte einen Moment und versuche es noch einmal.',
  'error.unavailable': 'Der Server ist gerade nicht erreichbar. Bitte versuche es gleich noch einmal.',

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
  'closed.tooMany':
    'Diese Landkarte ist an zu vielen Orten offen. Schließe einen und versuche es noch einmal.',
  'closed.wrongOrigin':
    'Diese Seite wurde von einer unerwarteten Adresse geöffnet. Bitte öffne sie noch einmal.',
  'closed.slowReader': 'Die Verbindung kam nicht hinterher. Sie kommt zurück …',
  'closed.restarting': 'Der Server startet neu. Die Verbindung kommt zurück …',
  'closed.storeUnavailable': 'Die Landkarte war gerade nicht lesbar. Neuer Versuch …',
  'closed.tooFast': 'Es kam zu viel auf einmal. Die Verbindung kommt zurück …',
  'closed.silent': 'Von diesem Gerät war nichts zu hören. Die Verbindung kommt zurück …',
} as const satisfies Partial<Record<keyof typeof english, string>>;
