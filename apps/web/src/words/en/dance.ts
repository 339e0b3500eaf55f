/** The words beside a map that is seen as its old and its new dance. */
export const dance = {
  'dance.title': 'The old {word} and the new',
  'dance.which': 'Which one to see',
  'dance.old': 'Old',
  'dance.both': 'One over the other',
  'dance.new': 'New',
  'dance.slider': 'From the old {word} to the new',
  'dance.end': 'Back to the map',
  'dance.ring': 'The new {word}, step by step',
  'dance.seeing.old': 'You see the old {word}.',
  'dance.seeing.both': 'You see the new {word} over the old one, which is pale.',
  'dance.seeing.new': 'You see the new {word}. What stays as it was is pale.',
} as const satisfies Record<string, string>;
