/** The words of the parts every room is built from. */
export const parts = {
  'parts.close': 'Close',
  'parts.comesLater': 'The line is cut just now. What you opened comes by itself when it is back.',
  'parts.notices': 'Notices',
  'parts.dismiss': 'Dismiss',
  'parts.cancel': 'Cancel',
  'parts.done': 'Done',
  'parts.deleted': 'Deleted.',
  'parts.undo': 'Undo',
  'parts.undoDelete': 'Undo this delete',
  'parts.copyWords': 'Copy the words',
  'parts.language': 'Language',
} as const satisfies Record<string, string>;
