import type { shell as english } from '../en/shell.ts';

export const shell = {
  'shell.brokenTitle': 'Hier ist etwas schiefgegangen',
  'shell.brokenWords':
    'Das lag an der Seite, nicht an dir. Was gespeichert war, ist sicher; wenn du die Seite neu lädst, ist es wieder da.',
  'shell.loadAgain': 'Neu laden',
  'shell.toStart': 'Zur Startseite',
  'shell.notFoundTitle': 'Unter dieser Adresse ist nichts',
  'shell.notFoundWords': 'Vielleicht ging unterwegs ein Teil des Links verloren.',
  'shell.unknownMapTitle': 'Diese Landkarte ist nicht hier',
  'shell.unknownMapWords': 'Vielleicht wurde sie gelöscht, oder der Link ist nicht ganz.',
  'shell.noSeatTitle': 'Gerade kein Platz an dieser Landkarte',
  'shell.noSeatWords':
    'Der Platz dieses Geräts wurde geschlossen, oder es hatte hier nie einen. Wenn du erwartet wirst, bitte um einen neuen Link.',
  'shell.seatEndedTitle': 'Danke, dass du hier warst',
  'shell.seatEndedWords': 'Dieser Platz ist geschlossen. Auf diesem Gerät bleibt nichts von der Landkarte.',
  'shell.mapDeletedTitle': 'Diese Landkarte wurde gelöscht',
  'shell.mapDeletedWords': 'Auf diesem Gerät bleibt nichts davon.',
  'shell.connectionLost':
    'Die Verbindung ist weg. Du kannst weitermachen: Deine Worte warten auf dieser Seite. Lass sie bitte offen; sie werden gesendet, sobald die Verbindung wieder da ist.',
  'shell.connectionBack': 'Die Verbindung ist wieder da.',
  'shell.mapOf': 'Landkarte von {names}',

  'blank.title': 'Leere Seite',
  'blank.comeBack': 'Zurückkommen',
  'blank.wordsKept': 'Was du gerade geschrieben hast, ist noch hier:',
  'shell.pasteCut': 'Das war mehr, als hier Platz hat. Die ersten {max, number} Zeichen sind geblieben.',
} as const satisfies Record<keyof typeof english, string>;
