import type { connection as english } from '../en/connection.ts';

export const connection = {
  'rescued.title': 'Für dich aufbewahrte Worte',
  'rescued.open': 'Für dich aufbewahrte Worte: {count}',
  'rescued.setback':
    'Auf der Landkarte hat sich etwas geändert, während du geschrieben hast; ein Teil davon fand keinen Platz. Deine Worte sind für dich aufbewahrt, alles andere ist hier.',
  'rescued.setbackWithoutWords':
    'Auf der Landkarte hat sich inzwischen etwas geändert; eine deiner Änderungen fand keinen Platz. Alles andere ist hier.',
  'rescued.lead':
    'Diese Worte fanden keinen Platz auf der Landkarte. Nur du siehst sie, auf diesem Gerät, bis die Landkarte geschlossen wird.',
  'rescued.leadEnded':
    'Diese Worte waren noch nicht gesendet. Sie sind nur auf dieser Seite: Kopiere sie, bevor du sie verlässt.',
  'rescued.none': 'Es ist nichts mehr aufbewahrt.',
  'rescued.copy': 'Kopieren',
  'rescued.copyWhat': 'Kopieren: {words}',
  'rescued.copied': 'Die Worte sind in der Zwischenablage.',
  'rescued.notCopied':
    'Dieser Browser lässt Seiten nicht kopieren. Du kannst die Worte markieren und von Hand kopieren.',
  'rescued.place': 'In ein neues Kärtchen',
  'rescued.placeWhat': 'In ein neues Kärtchen: {words}',
  'rescued.discard': 'Verwerfen',
  'rescued.discardWhat': 'Verwerfen: {words}',
  'readOnly.title': 'Der Server kann gerade nichts speichern.',
  'readOnly.words':
    'Du kannst weiterlesen. Was du schreibst, bleibt nur auf dieser Seite, lass sie also bitte offen; es wird gespeichert, sobald das wieder geht.',
  'readOnly.over': 'Der Server speichert wieder alles.',
} as const satisfies Record<keyof typeof english, string>;
