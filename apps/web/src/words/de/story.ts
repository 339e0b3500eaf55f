import type { story as english } from '../en/story.ts';

export const story = {
  'story.title': 'Unsere Geschichte',
  'story.titleAlone': 'Meine Geschichte',
  'story.text': '{word}: die Geschichte',
  'story.empty': 'Die Geschichte erzählt sich von selbst, sobald ein Kärtchen auf dem Ring liegt.',
  'story.start': 'Beginnen mit',
  'story.telling': 'Wie sie dir erzählt wird',
  'story.byName': 'Mit Namen',
  'story.asMe': 'Als „Ich“',
  'story.asMeNote': 'Nur dein Bildschirm erzählt sie so. Worte änderst du in der Erzählung mit Namen.',
  'story.folded': 'Was darunter liegt, ist verdeckt, und damit auch sein Teil der Geschichte.',

  'story.change': 'Den Teil von {name} ändern: {words}',
  'story.part': 'Der Teil von {name}',
  'story.partHint':
    'Alle sehen es, während du schreibst; Eingabe beendet es. Es ist ein Teil eines Satzes: Name zuerst, kein Punkt am Ende.',
  'story.again': 'Noch einmal aus den Kärtchen erzählen',
  'story.unconfirmed': '{name} hat sich diese Worte noch nicht zu eigen gemacht.',
  'story.confirm': 'Das sind meine Worte',
  'story.stale': 'Die Kärtchen haben sich geändert, seit {name} das geschrieben hat. Jetzt erzählen sie:',
  'story.takeNew': 'Die neue Erzählung nehmen',
  'story.keepMine': 'Diese Worte behalten',
  'story.changedSince': 'Der Teil von {name} hat sich seit der Zustimmung geändert.',

  'story.agreement': 'Wer dieser Geschichte zustimmt',
  'story.sign': 'Ich stimme dieser Geschichte zu',
  'story.signAgain': 'Ich stimme ihr zu, wie sie jetzt ist',
  'story.unsign': 'Zurücknehmen',
  'story.signed': '{name} stimmt zu',
  'story.signedChanged': '{name} hat zugestimmt; seitdem geändert',
  'story.fallen': 'Die Worte von {name} haben sich seit der Zustimmung geändert',
  'story.unsigned': '{name} hat noch nicht zugestimmt',

  'aside.title': 'Das siehst nur du',
  'aside.aboutOther':
    '„{words}“ sagt, was jemand anders tut. Die Geschichte erzählt es als das, was du bemerkst.',
  'aside.whatThen': 'Was tust du dann?',
  'aside.unread':
    '„{words}“ wird so erzählt, wie du es gesagt hast. Als etwas gesagt, das du tust, wird es Teil des Satzes.',
  'aside.sayAs': 'Was ich tue: …',
  'story.language': 'Erzählt auf',
} as const satisfies Record<keyof typeof english, string>;
