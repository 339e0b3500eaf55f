/** What others did, told in passing. */
export const heard = {
  'outline.heardAdded': '{who} added {card}.',
  'outline.heardChanged': '{who} changed {card}.',
  'outline.heardConfirmed': 'Confirmed: {card}.',
  'outline.heardMoved': 'Moved: {card}.',
  'outline.heardDeleted': 'Deleted: {card}.',
  'outline.heardTakenBack': 'A card was taken back.',
  'outline.heardNote': '{who} wrote on the paper: {words}.',
  'outline.heardIdea': 'A new idea: {words}.',
  'outline.heardChosen': 'Chosen: {card}.',
  'outline.idea': 'An idea: {words}',
  'outline.heardRaised': 'What lies beneath was raised.',
  'outline.heardLowered': 'What lies beneath was lowered.',
  'outline.heardRemark': '{card}. {remark}',
  'outline.heardMany': '{count} changes by others.',
  'outline.heardMark': '{who} put on the paper: {mark}.',
  'outline.heardMarkGone': 'Taken off the paper: {mark}.',
} as const satisfies Record<string, string>;
