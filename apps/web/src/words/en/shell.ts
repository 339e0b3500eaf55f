/** The words of the shell. */
export const shell = {} as const satisfies Record<string, string>;
