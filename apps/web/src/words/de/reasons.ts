import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  'refusal.not-allowed': 'Von diesem Platz aus geht das nicht.',
  'refusal.not-yours': 'Diese Worte gehören jemand anderem. Niemand sonst kann sie ändern.',
  'refusal.confirmed-by-owner': 'Diese Worte sind bestätigt. Ändern kann sie jetzt nur, wem sie gehören.',
  'refusal.unconfirmed': 'Diese Worte sind noch nicht bestätigt.',
  'refusal.gone': 'Das ist nicht mehr auf der Landkarte.',
  'refusal.changed': 'Das hat sich gerade geändert. Bitte lies es zuerst noch einmal.',
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
} as const satisfies Record<keyof typeof english, string>;
