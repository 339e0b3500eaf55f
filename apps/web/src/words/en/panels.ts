/** The words of the panels. */
export const panels = {} as const satisfies Record<string, string>;
