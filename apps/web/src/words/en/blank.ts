/** The words about the blank page: how to get it, and when it comes by itself. */
export const blank = {
  'blank.settings': 'Blank page',
  'blank.lead': 'Nothing of the map is seen or read out until you come back. Nothing is lost.',
  'blank.ways': 'At any moment',
  'blank.wayKeys': 'Press Escape twice',
  'blank.wayCorner': 'Press the corner at the bottom left',
  'blank.wayCornerPhone': 'Press the corner at the top left',
  'blank.now': 'Blank now',
  'blank.idle': 'By itself, when nobody touches this device for',
  'blank.idleHint': 'Kept on this device alone.',
  'blank.help': 'For a moment’s peace',
  'blank.keys': 'Esc Esc',
  'blank.corner': 'Corner, bottom left',
  'blank.cornerPhone': 'Corner, top left',
  'blank.never': 'never',
  'blank.minutes': '{minutes} min',
} as const satisfies Record<string, string>;
