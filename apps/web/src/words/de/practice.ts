import type { practice as english } from '../en/practice.ts';

export const practice = {
  'practice.product': 'Undercurrent',
  'practice.promise': 'Seht den Tanz, in dem ihr beide gefangen seid',
  'practice.what':
    'Ein Whiteboard für die Paartherapie: für die therapeutische Begleitung und das Paar. Gemeinsam, an drei Bildschirmen oder an einem, legt ihr den Zyklus Schritt für Schritt aus: was ihn auslöst, was ihr beide fühlt, was ihr beide tut. Dann schaut ihr darunter und findet den nächsten Schritt.',
  'practice.creed': 'Ihr gegen den Zyklus, nicht gegeneinander.',
  'practice.newMap': 'Neue Landkarte',
  'practice.haveCode': 'Ich habe einen Code',
  'practice.otherExamples': 'Oder das eines anderen Paares:',
  'practice.example.sharon-and-marcus': 'Sharon & Marcus',
  'practice.example.jimi-and-steve': 'Jimi & Steve',
  'practice.openExample': 'Beispiel öffnen',
  'practice.opening': 'Wird geöffnet …',
  'practice.yourMaps': 'Landkarten in diesem Browser',
  'practice.mapsNote': 'Nur dieser Browser und die Menschen, die du einlädst, können sie öffnen.',
  'practice.noMaps': 'Noch keine Landkarten',
  'practice.noMapsWords':
    'Leg eine für ein Paar an, oder spiele zuerst mit dem Beispiel. Nichts, was du dort tust, hat Folgen.',
  'practice.loadingMaps': 'Deine Landkarten werden gesucht …',
  'practice.mapsUnreachable':
    'Deine Landkarten sind gerade nicht erreichbar. Auf dem Server sind sie sicher.',
  'practice.tryAgain': 'Noch einmal versuchen',
  'practice.openedAgo': 'geöffnet {when}',
  'practice.unnamedCycle': 'noch ohne Namen',
  'practice.closedMap': 'Deine Landkarte',
  'practice.closedMapWords': 'Öffnet sich, wenn die Sitzung beginnt und du eingelassen wirst.',
  'practice.example': 'Beispiel',
  'practice.asPartner': 'Dein Platz',
  'practice.deleteMap': '{title} löschen',
  'practice.deleteMapTitle': 'Diese Landkarte löschen?',
  'practice.deleteMapWords':
    '„{title}“ wird für alle gelöscht, die dort einen Platz haben. Das lässt sich nicht zurücknehmen.',
  'practice.deleteMapConfirm': 'Landkarte löschen',
  'practice.mapDeleted': 'Die Landkarte wurde gelöscht.',

  'practice.newMapTitle': 'Eine neue Landkarte',
  'practice.newMapLead': 'Für wen ist sie? Vornamen genügen.',
  'practice.makeMap': 'Landkarte anlegen',
  'practice.making': 'Wird angelegt …',
  'practice.addThird': 'Dritte Person hinzufügen',
  'practice.addPerson': 'Person hinzufügen',
  'practice.add': 'Hinzufügen',
  'practice.removePerson': '{name} entfernen',
  'practice.personNumber': 'Person {number}',
  'practice.name': 'Name',
  'practice.nameNeeded': 'Bitte schreibe einen Namen.',
  'practice.pronouns': 'Pronomen',
  'practice.initials': 'Initialen',
  'practice.color': 'Farbe',
  'practice.shape': 'Form',
  'practice.dash': 'Linie',
  'practice.marks': 'Farbe, Form und Linie',
  'practice.marksOf': 'Farbe, Form und Linie von {name}',
  'practice.preview': 'Auf der Landkarte',
  'practice.hardToTell':
    'Diese zwei Farben sind für manche schwer zu unterscheiden. Formen und Linien helfen trotzdem.',
  'practice.safety':
    'Gemeinsam eine Landkarte anzulegen passt nicht, wo es Gewalt oder Zwang gibt. Sprich bitte zuerst mit beiden einzeln und frage nach Angst, Drohungen und Kontrolle. Undercurrent sucht nicht nach Anzeichen von Gefahr und kann keine finden: Das zu beurteilen liegt bei dir.',

  'practice.peopleTitle': 'Menschen auf dieser Landkarte',
  'practice.peopleOwnLead': 'Du kannst ändern, wie du erscheinst. Alle sehen es sofort.',
  'practice.peopleLead':
    'Jede Person hat eine eigene Farbe, Form und Linie, damit niemand nur an der Farbe zu erkennen ist.',

  'practice.inviteTitle': 'Einladen',
  'practice.inviteLead': 'Kein Konto, kein Passwort. Wer so kommt, wartet, bis du Einlass gibst.',
  'practice.linkLead':
    'Ein Link ist für eine Person. Er gilt einmal, auf dem Gerät, das ihn zuerst öffnet, und hält den Platz bis zur Sitzung frei.',
  'practice.inviteLocal':
    'Diese Seite ist unter einer Adresse offen, die nur dieser Computer kennt. Eine Karte gehört zu der Adresse, unter der sie angelegt wurde: Für eine Sitzung mit mehreren Geräten lege sie unter der Netzwerkadresse dieses Computers an, die der Server beim Start nennt.',
  'practice.inviteNetwork':
    'Telefone und Tablets finden diesen Computer, wenn sie im selben Netz sind, etwa im selben WLAN. Öffnet sich dort keine Seite, steht vielleicht die Firewall dieses Computers im Weg.',
  'practice.inviteAddress': 'Adresse dieses Computers',
  'practice.inviteOther': 'Findet ein Gerät unter einer Adresse nichts, versuche eine andere.',
  'practice.makeLink': 'Link erstellen',
  'practice.newLink': 'Neuer Link',
  'practice.linkFor': 'Link für {name}',
  'practice.copyLink': 'Link kopieren',
  'practice.linkCopied': 'Der Link für {name} ist in der Zwischenablage.',
  'practice.linkNotCopied':
    'Dieser Browser wollte nicht kopieren. Markiere den Link und kopiere ihn von Hand.',
  'practice.linkEnds': 'Gilt einmal. Läuft ab: {when}.',
  'practice.qrFor': 'QR-Code des Links für {name}',
  'practice.qrHint': 'Scanne das mit dem Handy oder Tablet von {name}, oder schicke den Link.',
  'practice.stateNone': 'noch nicht eingeladen',
  'practice.stateWaiting': 'der Link ist noch nicht geöffnet',
  'practice.stateJoined': 'hat einen Platz, gerade nicht da',
  'practice.stateAtDoor': 'wartet auf Einlass',
  'practice.stateConnected': 'da',
  'practice.endSeat': 'Platz schließen',
  'practice.endSeatTitle': 'Den Platz von {name} schließen?',
  'practice.endSeatWords':
    'Der Bildschirm schließt sich innerhalb einer Sekunde. Die Worte bleiben auf der Landkarte. Du kannst die Person wieder einladen.',
  'practice.seatEnded': 'Der Platz von {name} ist geschlossen.',

  'practice.joinTitle': 'Du hast eine Einladung',
  'practice.joinWords':
    'Für dich ist ein Platz an einer Landkarte frei, die ihr gemeinsam anlegt. Drücke „Beitreten“ auf dem Gerät, das du nutzen willst.',
  'practice.join': 'Beitreten',
  'practice.joining': 'Du trittst bei …',
  'practice.joinNoSecretTitle': 'Fast da',
  'practice.joinNoSecret':
    'Bitte öffne den ganzen Link, den du bekommen hast, oder scanne den Code noch einmal.',
  'practice.joinEndedTitle': 'Dieser Link wurde schon benutzt',
  'practice.joinEnded':
    'Ein Link gilt einmal und nicht für immer. Bitte um einen neuen; das dauert nur einen Moment.',
  'practice.joinTakenTitle': 'Hier gibt es schon einen Platz',
  'practice.joinTaken':
    'Dieser Browser hat schon einen anderen Platz an dieser Landkarte. Öffne den Link auf deinem eigenen Gerät oder in einem anderen Browser.',
  'practice.joinFailedTitle': 'Das hat nicht geklappt',
  'practice.toStart': 'Zur Startseite',

  'pronouns.she': 'sie / ihr',
  'pronouns.he': 'er / ihm',
  'pronouns.they': 'dey / deren',
  'pronouns.name': 'nur der Name',

  'color.purple': 'Lila',
  'color.red': 'Rot',
  'color.teal': 'Petrol',
  'color.blue': 'Blau',
  'color.amber': 'Bernstein',
  'color.slate': 'Schiefergrau',

  'shape.circle': 'Kreis',
  'shape.square': 'Quadrat',
  'shape.triangle': 'Dreieck',
  'shape.diamond': 'Raute',
  'shape.hexagon': 'Sechseck',
  'shape.star': 'Stern',

  'dash.solid': 'Glatt',
  'dash.dotted': 'Gepunktet',
  'dash.dashed': 'Gestrichelt',
  'dash.long-dash': 'Lange Striche',
  'dash.dash-dot': 'Strich und Punkt',
  'dash.double': 'Doppelt',
} as const satisfies Record<keyof typeof english, string>;
