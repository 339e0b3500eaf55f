/** What is asked about the name of the cycle. */
export const naming = {
  'name.ask': 'Your {word} is called “{name}” now. Does it fit for you?',
  'name.asking': 'A name for your {word}',
  'name.agree': 'It fits',
  'name.takeBack': 'It no longer fits for me',
  'name.later': 'Not now',
  'name.agreedBy': 'It fits for {names}.',
  'name.waiting': 'Not said yet by {names}.',
} as const satisfies Record<string, string>;
