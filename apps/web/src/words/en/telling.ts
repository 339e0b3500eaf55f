/** The steps told one after the other, for those who hear the map. */
export const telling = {
  'tell.cue': '{name}’s trigger: {words}',
  'tell.feeling': '{name} feels: {words}',
  'tell.meaning.she': '{name} tells herself: {words}',
  'tell.meaning.he': '{name} tells himself: {words}',
  'tell.meaning.they': '{name} tells themself: {words}',
  'tell.meaning.name': '{name} thinks: {words}',
  'tell.body': '{name} feels in the body: {words}',
  'tell.move': '{name} does: {words}',
  'tell.leads': 'leads to {next}',
  'tell.leadsMore': 'leads more and more to {next}',
  'tell.leadsSaying': '“{words}”, leads to {next}',
  'tell.leadsMoreSaying': '“{words}”, leads more and more to {next}',
  'tell.joined': '{step}, {leads}',
} as const satisfies Record<string, string>;
