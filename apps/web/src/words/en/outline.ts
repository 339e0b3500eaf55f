/** The words of the outline. */
export const outline = {} as const satisfies Record<string, string>;
