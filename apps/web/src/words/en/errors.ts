/** What the server answers when it says no, or nothing. */
export const errors = {
  'error.bad-request': 'Something about that didn’t fit. Please check and try again.',
  'error.no-seat': 'This browser has no seat at that map.',
  'error.not-allowed': 'This seat can’t do that.',
  'error.not-admitted': 'Your therapist has not let this device in yet.',
  'error.unknown-map': 'There is no such map.',
  'error.not-found': 'That wasn’t found.',
  'error.invitation-ended': 'This invitation has been used or has run out. Ask your therapist for a new one.',
  'error.nothing-new': 'Nothing has changed since the newest version.',
  'error.code-ended':
    'That code isn’t in use. Please check it, or ask your therapist for the one that is shown now.',
  'error.no-meeting': 'No meeting is open just now.',
  'error.seat-taken':
    'This browser already has a different seat at this map. Please open the invitation on your own device.',
  'error.wrong-origin': 'This page was opened from an unexpected address. Please open it again.',
  'error.too-large': 'That is too large.',
  'error.too-many': 'That was a lot at once. Please wait a moment and try again.',
  'error.unavailable': 'The server can’t be reached just now. Please try again in a moment.',
} as const satisfies Record<string, string>;
