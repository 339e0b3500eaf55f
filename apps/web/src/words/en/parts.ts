/** The words of the parts every room is built from. */
export const parts = {
  'parts.close': 'Close',
  'parts.notices': 'Notices',
  'parts.dismiss': 'Dismiss',
  'parts.cancel': 'Cancel',
  'parts.done': 'Done',
  'parts.deleted': 'Deleted.',
  'parts.undo': 'Undo',
  'parts.undoDelete': 'Undo this delete',
  'parts.copyWords': 'Copy the words',
} as const satisfies Record<string, string>;
