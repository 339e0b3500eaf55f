import type { telling as english } from '../en/telling.ts';

export const telling = {
  'tell.cue': 'Detonante para {name}: {words}',
  'tell.feeling': '{name} siente: {words}',
  'tell.meaning.she': '{name} se dice: {words}',
  'tell.meaning.he': '{name} se dice: {words}',
  'tell.meaning.they': '{name} se dice: {words}',
  'tell.meaning.name': '{name} se dice: {words}',
  'tell.body': '{name} siente en el cuerpo: {words}',
  'tell.move': '{name} hace: {words}',
  'tell.leads': 'y entonces: {next}',
  'tell.leadsMore': 'y entonces, cada vez más: {next}',
  'tell.leadsSaying': '«{words}», y entonces: {next}',
  'tell.leadsMoreSaying': '«{words}», y entonces, cada vez más: {next}',
  'tell.joined': '{step}, {leads}',
} as const satisfies Record<keyof typeof english, string>;
