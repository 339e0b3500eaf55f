/** The words of the story beside the map. */
export const story = {
  'story.title': 'Our story',
  'story.titleAlone': 'My story',
  'story.text': 'The story of your {word}',
  'story.empty': 'The story tells itself as soon as there is a card on the ring.',
  'story.start': 'Start with',
  'story.telling': 'How it is told to you',
  'story.byName': 'By name',
  'story.asMe': 'As “I”',
  'story.asMeNote': 'Only your screen tells it so. Change words in the telling by name.',
  'story.folded': 'What lies beneath is folded away, and so is its part of the story.',

  'story.change': 'Change {name}’s part: {words}',
  'story.part': '{name}’s part',
  'story.partHint':
    'Everybody sees it as you write; Enter ends it. It is one part of a sentence: name first, no full stop.',
  'story.again': 'Tell it from the cards again',
  'story.unconfirmed': '{name} has not made these words their own yet.',
  'story.confirm': 'These are my words',
  'story.stale': 'The cards have changed since {name} wrote this. Now they tell:',
  'story.takeNew': 'Take the new telling',
  'story.keepMine': 'Keep these words',
  'story.changedSince': '{name}’s part changed since agreed.',

  'story.agreement': 'Who agrees to this story',
  'story.sign': 'I agree to this story',
  'story.signAgain': 'I agree to it as it is now',
  'story.unsign': 'Take it back',
  'story.signed': '{name} agreed',
  'story.signedChanged': '{name} agreed; changed since agreed',
  'story.fallen': '{name}’s own words changed since agreed',
  'story.unsigned': '{name} has not agreed yet',

  'aside.title': 'Only you see this',
  'aside.aboutOther': '“{words}” says what somebody else does. The story tells it as what you notice.',
  'aside.whatThen': 'What do you do then?',
  'aside.unread':
    '“{words}” is told just as you said it. Said as something you do, it becomes part of the sentence.',
  'aside.sayAs': 'What I do is …',
  'story.language': 'Told in',
} as const satisfies Record<string, string>;
