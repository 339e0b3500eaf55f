/** The words of the picture. */
export const picture = {} as const satisfies Record<string, string>;
