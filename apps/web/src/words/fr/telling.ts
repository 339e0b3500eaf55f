import type { telling as english } from '../en/telling.ts';

export const telling = {
  'tell.cue': 'Déclencheur pour {name} : {words}',
  'tell.feeling': '{name} ressent : {words}',
  'tell.meaning.she': '{name} se dit : {words}',
  'tell.meaning.he': '{name} se dit : {words}',
  'tell.meaning.they': '{name} se dit : {words}',
  'tell.meaning.name': '{name} se dit : {words}',
  'tell.body': '{name} ressent dans son corps : {words}',
  'tell.move': '{name} fait : {words}',
  'tell.leads': 'et alors : {next}',
  'tell.leadsMore': 'et alors, de plus en plus : {next}',
  'tell.leadsSaying': '« {words} », et alors : {next}',
  'tell.leadsMoreSaying': '« {words} », et alors, de plus en plus : {next}',
  'tell.joined': '{step}, {leads}',
} as const satisfies Record<keyof typeof english, string>;
