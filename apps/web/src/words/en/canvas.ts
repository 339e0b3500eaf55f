/** The words of the canvas. */
export const canvas = {} as const satisfies Record<string, string>;
