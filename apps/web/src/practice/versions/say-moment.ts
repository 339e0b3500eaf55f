const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** A date with its time, as people write it. */
export const sayMoment = (atMs: number): string => format.format(atMs);
