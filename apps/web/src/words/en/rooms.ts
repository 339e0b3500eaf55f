/** The words of a pause, and of a phone's own room. */
export const rooms = {
  'pause.title': 'Let’s stop here for a moment.',
  'pause.lead': 'Nothing is lost.',
  'pause.waiting': 'Your therapist will go on when everyone is ready.',
  'pause.resume': 'Go on',
  'pause.breatheIn': 'Breathe in',
  'pause.breatheOut': 'Breathe out',
  'pause.breathe': 'Breathe in, breathe out',
  'pause.over': 'The pause is over. The map is open again.',
  'phone.views': 'What to show',
  'phone.map': 'Map',
  'phone.steps': 'Steps',
  'phone.story': 'Story',
  'phone.card': 'Card',
} as const satisfies Record<string, string>;
