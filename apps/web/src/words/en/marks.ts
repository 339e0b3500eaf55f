/** What arrows and shapes are called, and what they say. */
export const marks = {
  'marks.arrow': 'Arrow',
  'marks.arrowBetween': 'Arrow from “{from}” to “{to}”',
  'marks.arrowFrom': 'Arrow from “{from}”',
  'marks.arrowTo': 'Arrow to “{to}”',
  'marks.loop': 'Arrow from “{from}” and back to it',
  'marks.shape': 'Shape',
  'marks.saying': '{mark}: {words}',
  'marks.write.arrow': 'Words on this arrow',
  'marks.write.shape': 'Words in this shape',
  'marks.addWords': 'Add words',
} as const satisfies Record<string, string>;
