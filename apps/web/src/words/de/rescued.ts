import type { rescued as english } from '../en/rescued.ts';

export const rescued = {
  'rescued.title': 'Für dich aufbewahrte Worte',
  'rescued.open': 'Für dich aufbewahrte Worte: {count}',
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
  'canvas.wordsKept': 'Das ist verschwunden, während du geschrieben hast. Deine Worte sind noch hier:',
  'canvas.wordsGivenUp': 'Die alten Worte bleiben. Was du geschrieben hast, ist noch hier:',
  'leave.title': 'Einige Worte sind noch nicht auf der Landkarte',
  'leave.words': 'Wenn du die Landkarte jetzt verlässt, gehen sie verloren.',
  'leave.unsent':
    'Sie werden gesendet, sobald die Verbindung wieder da ist. Wenn du die Landkarte jetzt verlässt, gehen sie verloren.',
  'leave.leave': 'Ohne sie gehen',
  'leave.stay': 'Bleiben',
  'readOnly.title': 'Der Server kann gerade nichts speichern.',
  'readOnly.words':
    'Du kannst weiterlesen. Was du schreibst, bleibt nur auf dieser Seite, lass sie also bitte offen; es wird gespeichert, sobald das wieder geht.',
} as const satisfies Record<keyof typeof english, string>;
