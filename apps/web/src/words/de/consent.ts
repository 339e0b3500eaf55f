import type { consent as english } from '../en/consent.ts';

export const consent = {
  'consent.title': 'Was geteilt wird und wer es aufbewahrt',
  'consent.lead': 'Lies das in Ruhe. Alle entscheiden für sich selbst.',
  'consent.sharedTitle': 'Was die anderen sehen',
  'consent.shared':
    'Alles, was du zur Landkarte hinzufügst, sehen sofort alle in dieser Sitzung: dein Gegenüber und eure therapeutische Begleitung.',
  'consent.draftTitle': 'Was sie nicht sehen',
  'consent.draft':
    'Was du schreibst, bleibt bei dir, bis du es hinzufügst. Die anderen sehen, dass du schreibst, nicht was.',
  'consent.keptTitle': 'Wer es aufbewahrt',
  'consent.kept':
    'Eure therapeutische Begleitung bewahrt die Landkarte auf, auf dem Server der Praxis. Auf deinem Gerät bleibt nichts davon, außer du willst sie dort behalten. Keine Firma und keine künstliche Intelligenz liest mit.',
  'consent.yoursTitle': 'Was du selbst bestimmst',
  'consent.yours':
    'Deine Worte gehören dir: Niemand sonst kann sie ändern, wenn du gesagt hast, dass sie stimmen. Du kannst sie löschen, etwas leer lassen, um eine Pause bitten oder gehen.',
  'consent.tick': 'Ich habe das gelesen und bin einverstanden',
  'consent.tickHint': 'Nur für dich. Du kannst es jederzeit zurücknehmen.',
  'consent.later': 'Jetzt nicht',
  'consent.given': 'Danke. Im Menü kannst du das noch einmal lesen und zurücknehmen.',
  'consent.isGiven': 'Du hast am {date} zugestimmt.',
  'consent.takenBack':
    'Zurückgenommen. Eure therapeutische Begleitung sieht, dass du darüber sprechen möchtest.',
  'consent.eachOwn': 'Jede Person stimmt auf ihrem eigenen Platz zu.',
} as const satisfies Record<keyof typeof english, string>;
