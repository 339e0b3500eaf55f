import type { lead as english } from '../en/lead.ts';

export const lead = {
  'lead.gather': 'Alle sehen, was ich sehe',
  'lead.gatherHint': 'Die anderen Bildschirme folgen deinem. Alle können sich davon lösen.',
  'lead.lock': 'Landkarte sperren',
  'lead.lockHint': 'Das Paar schreibt die eigenen Kärtchen; verschoben und gezeichnet wird nichts.',
  'lead.cursors': 'Zeiger ausblenden',
  'lead.cursorsHint': 'Niemand sieht, wo die Hand der anderen ist.',
  'lead.floor': 'Wer das Wort hat',
  'lead.floorHint':
    'Nur diese Person fügt Kärtchen hinzu, bis du das Wort wieder freigibst. Keine Uhr läuft.',
  'lead.everyone': 'Alle',
  'lead.pauseLine': 'Worte, die in einer Pause zu lesen sind',
  'lead.consent': 'Einverstanden damit, wie Worte geteilt werden',
  'lead.consented': 'einverstanden',
  'lead.notConsented': 'noch nicht',
  'lead.readConsent': 'Lesen',

  'lead.isLocked': 'Die Landkarte ist gesperrt',
  'lead.unlock': 'Entsperren',
  'lead.hasFloor': '{name} hat das Wort',
  'lead.youHaveFloor': 'Du hast das Wort',
  'lead.write': 'Schreiben',
  'lead.gathering': 'Alle sehen, was du siehst',
  'lead.stop': 'Beenden',
  'lead.following': 'Du folgst der therapeutischen Begleitung',
  'lead.leave': 'Nicht mehr folgen',
  'lead.showing': 'Eure therapeutische Begleitung zeigt etwas',
  'lead.follow': 'Folgen',
  'lead.state': 'Wie die Sitzung geleitet wird',

  'turn.title': 'Du bist dran',
  'turn.lead': 'Nimm dir die Zeit, die du brauchst. Die anderen sehen es, wenn du es hinzufügst.',
  'turn.putAway': 'Weglegen',
  'turn.add': 'Hinzufügen',
} as const satisfies Record<keyof typeof english, string>;
