import type { outline as english } from '../en/outline.ts';

export const outline = {
  'outline.title': 'Pas',
  'outline.list': 'La liste des pas',
  'outline.open': 'Montrer la liste des pas',
  'outline.cycle': 'Votre {word}',
  'outline.empty': 'Rien ici pour l’instant. Comment cela commence-t-il ?',
  'outline.waiting': 'Encore à dire',
  'outline.roundAgain': 'et cela recommence',
  'outline.beneath': 'En dessous',
  'outline.beneathFolded': '{count, plural, one {# fiche repliée} other {# fiches repliées}}',
  'outline.rootsFolded':
    '{name} : d’où cela vient, {count, plural, one {# fiche repliée} other {# fiches repliées}}',
  'outline.newSteps': 'Nouveaux pas',
  'outline.strengths': 'Ce qui nous tient ensemble',
  'outline.notes': 'Notes',
  'outline.you': 'vous',
  'outline.therapist': 'Thérapeute',
  'outline.unconfirmed': 'pas encore confirmé par {name}',
  'outline.unconfirmedOwn': 'Écrit pour vous',
  'outline.hangsUnder': 'sous « {words} »',
  'outline.replaces': 'au lieu de « {words} »',
  'outline.leadsOut': 'part depuis « {words} »',
  'outline.remark.question': '{who} demande : {words}',
  'outline.remark.thanks': '{who} dit merci : {words}',
  'outline.remark.thanksAlone': '{who} dit merci.',
  'outline.remark.suggestion': '{who} propose d’autres mots : {words}',
} as const satisfies Record<keyof typeof english, string>;
