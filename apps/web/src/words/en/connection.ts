/** The words of the connection. */
export const connection = {
  'rescued.setback':
    'Something on the map changed while you were writing, so a part of it found no place. Your words are kept for you; everything else is here.',
  'rescued.setbackWithoutWords':
    'Something on the map changed meanwhile, so one of your changes found no place. Everything else is here.',
  'readOnly.over': 'The server stores everything again.',
} as const satisfies Record<string, string>;
