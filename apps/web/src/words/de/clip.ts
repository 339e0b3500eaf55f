import type { clip as english } from '../en/clip.ts';

export const clip = {
  'clip.copy': 'Kopieren',
  'clip.cut': 'Ausschneiden',
  'clip.paste': 'Einfügen',
  'clip.copied': '{count, plural, one {Kopiert.} other {# Dinge kopiert.}}',
  'clip.nothing': 'Hier gibt es nichts zu kopieren oder einzufügen.',
  'clip.notCopied': 'Der Browser hat das nicht kopiert. Versuch es bitte mit den Tasten.',
  'clip.useKeys': 'Dieser Browser fügt nur mit seinen eigenen Tasten ein: Strg (oder Cmd) und V.',
  'clip.onlyWords': 'Hier lassen sich nur Worte einfügen und was von einer Landkarte kommt.',
  'clip.tooMuch': 'Das ist zu viel auf einmal. Bitte wähle weniger aus.',
  'clip.too-large': 'Was in der Zwischenablage liegt, ist zu groß für eine Landkarte. Nichts wurde geändert.',
  'clip.unreadable': 'Was in der Zwischenablage liegt, lässt sich nicht mehr lesen. Nichts wurde geändert.',
  'clip.leftOut':
    '{count, plural, one {Eines blieb weg} other {# blieben weg}}: Das zu sagen ist hier Sache von jemand anderem.',
  'clip.whose': 'Von wem ist das?',
  'clip.whoseLead':
    'Diese Kärtchen kommen von einer anderen Landkarte. Zu wem gehören sie hier? Bestätigt hat sie noch niemand.',
  'clip.from': 'Dort {name}, mit den Worten „{words}“',
  'clip.nobody': 'Weglassen',
} as const satisfies Record<keyof typeof english, string>;
