/** The words of the shell: pages that say one thing, help, the tab. */
export const shell = {
  'shell.brokenTitle': 'Something went wrong here',
  'shell.brokenWords':
    'That was the page, not you. What was saved is safe; loading the page again brings it back.',
  'shell.loadAgain': 'Load again',
  'shell.toStart': 'To the start page',
  'shell.notFoundTitle': 'There’s nothing at this address',
  'shell.notFoundWords': 'Maybe a part of the link was lost on the way.',
  'shell.unknownMapTitle': 'This map isn’t here',
  'shell.unknownMapWords': 'It may have been deleted, or the link is not whole.',
  'shell.noSeatTitle': 'No seat at this map now',
  'shell.noSeatWords':
    'The seat of this device has ended, or it never had one here. If you’re expected, ask your therapist for a new link.',
  'shell.seatEndedTitle': 'Thank you for being here',
  'shell.seatEndedWords': 'This seat has ended. Nothing of the map is kept on this device.',
  'shell.mapDeletedTitle': 'This map was deleted',
  'shell.mapDeletedWords': 'Nothing of it is kept on this device.',
  'shell.connectionLost':
    'The connection was lost. You can go on: your words wait on this page. Please keep it open; they are sent when the line is back.',
  'shell.connectionBack': 'The connection is back.',
  'shell.mapOf': 'Map of {names}',

  'blank.title': 'Blank page',
  'blank.comeBack': 'Come back',
  'blank.wordsKept': 'What you were writing is still here:',
  'shell.pasteCut': 'That was more than fits here. The first {max, number} characters are kept.',
} as const satisfies Record<string, string>;
