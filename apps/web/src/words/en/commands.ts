/** What can be done, by name. */
export const commands = {
  'commands.title': 'What would you like to do?',
} as const satisfies Record<string, string>;
