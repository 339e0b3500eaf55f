/** The words of the connection. */
export const connection = {} as const satisfies Record<string, string>;
