/** Copying, cutting and pasting on the map. */
export const clip = {
  'clip.copy': 'Copy',
  'clip.cut': 'Cut',
  'clip.paste': 'Paste',
  'clip.copied': '{count, plural, one {Copied.} other {# things copied.}}',
  'clip.nothing': 'There is nothing here to copy or paste.',
  'clip.notCopied': 'This browser would not copy that. Please try the keys.',
  'clip.useKeys': 'This browser lets only its own keys paste: Ctrl (or Cmd) and V.',
  'clip.onlyWords': 'Only words and what comes from a map can be pasted here.',
  'clip.tooMuch': 'That is too much to copy at once. Please select less.',
  'clip.too-large': 'What lies on the clipboard is too large for a map. Nothing was changed.',
  'clip.unreadable': 'What lies on the clipboard can’t be read any more. Nothing was changed.',
  'clip.leftOut':
    '{count, plural, one {One thing was left out} other {# things were left out}}: it is somebody else’s to say here.',
  'clip.whose': 'Whose are these?',
  'clip.whoseLead': 'These cards come from another map. Whose are they here? Nobody has confirmed them yet.',
  'clip.from': '{name} there, who says “{words}”',
  'clip.nobody': 'Leave out',
} as const satisfies Record<string, string>;
