import type { keep as english } from '../en/keep.ts';

export const keep = {
  'keep.title': 'Auf diesem Gerät behalten',
  'keep.switch': 'Diese Landkarte auf diesem Gerät behalten',
  'keep.switchHint':
    'Dann geht sie hier auch ohne Verbindung auf. Was du inzwischen schreibst, bleibt erhalten und kommt zu den anderen, sobald die Verbindung wieder da ist.',
  'keep.own':
    'Sie bleibt auf diesem Gerät, bis du das ausschaltest oder die Landkarte gelöscht wird. Deine Notizen bleiben mit ihr hier.',
  'keep.partner':
    'Sie bleibt auf diesem Gerät, solange die Landkarte für dich offen ist: bis die Sitzung endet oder deine Zeit zum Weiterarbeiten vorbei ist. Dann, oder wenn du das ausschaltest, wird sie entfernt. Deine Entwürfe bleiben mit ihr hier.',
  'keep.warning':
    'Wer dieses Gerät entsperren und diesen Browser öffnen kann, kann sie lesen. Lass das aus, wo auch andere das Gerät benutzen.',
  'keep.asking': 'Einen Moment …',
  'keep.beginning': 'Wird hier abgelegt …',
  'keep.ending': 'Wird entfernt …',
  'keep.kept': 'Hier behalten. Diese Landkarte geht auf diesem Gerät ohne Verbindung auf.',
  'keep.off': 'Von dieser Landkarte liegt nichts auf diesem Gerät.',
  'keep.unreachable': 'Das lässt sich einschalten, sobald die Verbindung wieder da ist.',
  'keep.mayNot': 'Dieses Gerät darf die Landkarte gerade nicht behalten.',
  'keep.full':
    'Auf diesem Gerät ist kein Platz mehr. Was du jetzt schreibst, steht nur auf dieser Seite, bis Platz da ist oder der Server es hat: Lass die Seite bitte offen.',
  'keep.refused':
    'Dieser Browser behält hier nichts. Das ist in privaten Fenstern so und wo das Speichern ausgeschaltet ist.',
  'keep.lost':
    'Dieses Gerät behält die Landkarte nicht mehr. Was du jetzt schreibst, steht nur auf dieser Seite, bis der Server es hat: Lass die Seite bitte offen.',
  'keep.gone':
    'Dieses Gerät hat die Landkarte, die es behalten sollte, nicht mehr. Was beim Server angekommen ist, ist nicht verloren; um die Landkarte wieder zu behalten, schalte das neu ein.',
  'keep.again': 'Auf diesem Gerät ist wieder alles behalten.',
  'keep.connectionLost':
    'Die Verbindung ist weg. Du kannst weitermachen: Was du schreibst, bleibt auf diesem Gerät und kommt zu den anderen, sobald die Verbindung wieder da ist.',
  'keep.save': 'auf diesem Gerät behalten, noch nicht bei den anderen',
  'keep.saveShort': 'hier behalten, noch nicht gesendet',
  'keep.listNote':
    'Der Server ist nicht zu erreichen. Diese Landkarten liegen auf diesem Gerät und gehen ohne ihn auf.',
} as const satisfies Record<keyof typeof english, string>;
