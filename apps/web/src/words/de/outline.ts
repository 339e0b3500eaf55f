import type { outline as english } from '../en/outline.ts';

export const outline = {
  'outline.title': 'Schritte',
  'outline.list': 'Die Liste der Schritte',
  'outline.open': 'Die Liste der Schritte zeigen',
  'outline.cycle': '{word}',
  'outline.empty': 'Hier ist noch nichts. Womit beginnt es?',
  'outline.waiting': 'Noch gefragt',
  'outline.roundAgain': 'und wieder von vorn',
  'outline.beneath': 'Darunter',
  'outline.beneathFolded': '{count, plural, one {# Kärtchen} other {# Kärtchen}}, eingeklappt',
  'outline.rootsFolded':
    '{name}: woher es kommt, {count, plural, one {# Kärtchen} other {# Kärtchen}}, eingeklappt',
  'outline.newSteps': 'Neue Schritte',
  'outline.strengths': 'Was uns hält',
  'outline.notes': 'Notizen',
  'outline.you': 'du',
  'outline.therapist': 'Therapeutische Begleitung',
  'outline.unconfirmed': 'von {name} noch nicht bestätigt',
  'outline.unconfirmedOwn': 'Für dich geschrieben',
  'outline.hangsUnder': 'unter „{words}“',
  'outline.replaces': 'statt „{words}“',
  'outline.leadsOut': 'führt hinaus ab „{words}“',
  'outline.remark.question': '{who} fragt: {words}',
  'outline.remark.thanks': '{who} sagt danke: {words}',
  'outline.remark.thanksAlone': '{who} sagt danke.',
  'outline.remark.suggestion': '{who} schlägt andere Worte vor: {words}',
} as const satisfies Record<keyof typeof english, string>;
