import type { errors as english } from '../en/errors.ts';

export const errors = {
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
} as const satisfies Record<keyof typeof english, string>;
