/** What is said of words that found no place, or have none yet when a map is left, and while nothing can be stored. */
export const rescued = {
  'rescued.title': 'Words kept for you',
  'rescued.open': 'Words kept for you: {count}',
  'rescued.lead':
    'These words found no place on the map. Only you see them, on this device, until the map is closed.',
  'rescued.leadEnded':
    'These words had not been sent. They are on this page only: copy them before you leave it.',
  'rescued.none': 'Nothing is kept any more.',
  'rescued.copy': 'Copy',
  'rescued.copyWhat': 'Copy: {words}',
  'rescued.copied': 'The words are on the clipboard.',
  'rescued.notCopied': 'This browser does not let pages copy. The words can be marked and copied by hand.',
  'rescued.place': 'Put into a new card',
  'rescued.placeWhat': 'Put into a new card: {words}',
  'rescued.discard': 'Discard',
  'rescued.discardWhat': 'Discard: {words}',
  'canvas.wordsKept': 'That went away while you were writing. Your words are still here:',
  'canvas.wordsGivenUp': 'The old words stay. What you wrote is still here:',
  'leave.title': 'Some words are not on the map yet',
  'leave.words': 'If you leave the map now, they are lost.',
  'leave.unsent': 'They are sent as soon as the line is back. If you leave the map now, they are lost.',
  'leave.leave': 'Leave without them',
  'leave.stay': 'Stay',
  'readOnly.title': 'The server can’t store anything just now.',
  'readOnly.words':
    'You can read on. What you write stays on this page only, so please keep it open; it is stored as soon as that works again.',
} as const satisfies Record<string, string>;
