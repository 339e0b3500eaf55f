import type { hints as english } from '../en/hints.ts';

export const hints = {
  'hints.label': '„{words}“ sagt, wie jemand ist. Was hast du gesehen oder gehört?',
  'hints.absolute': '„{words}“ ist ein großes Wort. Was hast du diesmal gesehen oder gehört?',
  'hints.causing': '„{words}“: Was ist passiert, und welches Gefühl war da?',
  'hints.try.cue': 'Vielleicht: „schaut aufs Handy, während ich rede“.',
  'hints.try.feeling': 'Vielleicht: „verletzt“, „allein“, „ausgeschlossen“.',
  'hints.try.move': 'Vielleicht: „es lauter sagen“, „aus dem Zimmer gehen“.',
  'hints.try.letter': 'Vielleicht: „Als du aufs Handy geschaut hast, fühlte ich mich allein.“',
  'hints.try.question': 'Vielleicht: „Wie war es für dich, als …?“',
  'hints.try.clause': 'Vielleicht das, was zu sehen oder zu hören war: „schaut weg“, „wird laut“.',
  'hints.leave': 'So lassen',
  'hints.leaveLabel': 'So lassen: Deine Worte gehören dir',
  'hints.turnOff': 'Keine Hinweise mehr',
  'hints.turnedOff':
    'Auf diesem Gerät kommen keine Hinweise mehr. Unter „Einstellungen“ holst du sie zurück.',
} as const satisfies Record<keyof typeof english, string>;
