/** The words of the practice. */
export const practice = {} as const satisfies Record<string, string>;
