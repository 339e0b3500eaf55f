import type { telling as english } from '../en/telling.ts';

export const telling = {
  'tell.cue': 'Auslöser für {name}: {words}',
  'tell.feeling': '{name} fühlt sich: {words}',
  'tell.meaning.she': '{name} sagt sich: {words}',
  'tell.meaning.he': '{name} sagt sich: {words}',
  'tell.meaning.they': '{name} sagt sich: {words}',
  'tell.meaning.name': '{name} sagt sich: {words}',
  'tell.body': '{name} spürt im Körper: {words}',
  'tell.move': '{name} tut: {words}',
  'tell.leads': 'und dann: {next}',
  'tell.leadsMore': 'und dann, mehr und mehr: {next}',
  'tell.leadsSaying': '„{words}“, und dann: {next}',
  'tell.leadsMoreSaying': '„{words}“, und dann, mehr und mehr: {next}',
  'tell.joined': '{step}, {leads}',
} as const satisfies Record<keyof typeof english, string>;
